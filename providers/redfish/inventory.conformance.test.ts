import { inventoryConformance } from '../conformance/inventory.ts';
import { simulatedBench } from './testing/simulated-bench.ts';

for (const vendor of ['dell', 'hpe', 'supermicro', 'lenovo'] as const) {
  inventoryConformance({ name: `redfish on a simulated ${vendor}`, setup: () => simulatedBench(vendor) });
}
