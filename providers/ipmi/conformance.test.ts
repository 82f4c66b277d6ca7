import { missingIpmi } from '#test/peers/ipmi-sim.ts';
import { bootConformance } from '../conformance/boot.ts';
import { consoleConformance } from '../conformance/console.ts';
import { inventoryConformance } from '../conformance/inventory.ts';
import { powerConformance } from '../conformance/power.ts';
import { probeConformance } from '../conformance/probe.ts';
import { ipmiBench } from './testing/ipmi-bench.ts';

const conformance = { name: 'ipmi on ipmi_sim', missing: missingIpmi(), setup: () => ipmiBench() };
powerConformance(conformance);
bootConformance(conformance);
inventoryConformance({
  ...conformance,
  gaps: { 'the report names the machine, its parts and what it cost': 'IPMI does not report parts' },
});
probeConformance(conformance);
consoleConformance(conformance);
