import { monitoringConformance } from '../conformance/monitoring.ts';
import { simulatedBench } from './testing/simulated-bench.ts';

for (const vendor of ['dell', 'hpe', 'supermicro'] as const) {
  monitoringConformance({
    name: `redfish on a simulated ${vendor}`,
    setup: () => simulatedBench(vendor),
  });
}
