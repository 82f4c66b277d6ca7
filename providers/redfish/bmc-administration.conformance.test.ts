import { bmcAdministrationConformance } from '../conformance/bmc-administration.ts';
import { directBench } from './testing/direct-bench.ts';

for (const vendor of ['dell', 'hpe', 'supermicro', 'standard'] as const) {
  bmcAdministrationConformance({
    name: `redfish on a simulated ${vendor}`,
    setup: () => directBench(vendor),
  });
}
