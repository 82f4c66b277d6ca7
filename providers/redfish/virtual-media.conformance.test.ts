import { virtualMediaConformance } from '../conformance/virtual-media.ts';
import { simulatedBench } from './testing/simulated-bench.ts';

for (const vendor of ['dell', 'hpe', 'lenovo', 'supermicro', 'standard'] as const) {
  virtualMediaConformance({
    name: `redfish on a simulated ${vendor}`,
    setup: () => simulatedBench(vendor, {}, ['Systems', 'Managers']),
  });
}
