import { accountsConformance } from '../conformance/accounts.ts';
import { simulatedBench } from './testing/simulated-bench.ts';

for (const vendor of ['dell', 'hpe', 'supermicro', 'standard'] as const) {
  accountsConformance({
    name: `redfish on a simulated ${vendor}`,
    setup: () => simulatedBench(vendor, {}, ['AccountService']),
  });
}
