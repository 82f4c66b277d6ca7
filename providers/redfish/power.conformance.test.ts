import { powerConformance } from '../conformance/power.ts';
import { simulatedBench } from './testing/simulated-bench.ts';

for (const vendor of ['dell', 'hpe', 'supermicro'] as const) {
  powerConformance({ name: `redfish on a simulated ${vendor}`, setup: () => simulatedBench(vendor) });
}
