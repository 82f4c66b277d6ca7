import { bootConformance } from '../conformance/boot.ts';
import { inventoryConformance } from '../conformance/inventory.ts';
import { powerConformance } from '../conformance/power.ts';
import { simulatedBench } from './testing/simulated-bench.ts';

for (const vendor of ['dell', 'hpe', 'supermicro'] as const) {
  const conformance = { name: `redfish on a simulated ${vendor}`, setup: () => simulatedBench(vendor) };
  powerConformance(conformance);
  bootConformance(conformance);
  inventoryConformance(conformance);
}
