import { bootConformance } from '../conformance/boot.ts';
import { inventoryConformance } from '../conformance/inventory.ts';
import { powerConformance } from '../conformance/power.ts';
import { probeConformance } from '../conformance/probe.ts';
import { simulatorBench } from './testing/simulator-bench.ts';

const conformance = { name: 'simulator', setup: () => simulatorBench() };
powerConformance(conformance);
bootConformance(conformance);
inventoryConformance(conformance);
probeConformance(conformance);
