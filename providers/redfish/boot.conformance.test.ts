import { bootConformance } from '../conformance/boot.ts';
import { simulatedBench } from './testing/simulated-bench.ts';

for (const vendor of ['standard', 'dell', 'hpe', 'supermicro', 'lenovo'] as const) {
  bootConformance({ name: `redfish on a simulated ${vendor}`, setup: () => simulatedBench(vendor) });
}
