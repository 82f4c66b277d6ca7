import { bootConformance } from '../conformance/boot.ts';
import { simulatedBench } from './testing/simulated-bench.ts';

for (const vendor of ['dell', 'hpe', 'supermicro'] as const) {
  bootConformance({ name: `redfish on a simulated ${vendor}`, setup: () => simulatedBench(vendor) });
}
