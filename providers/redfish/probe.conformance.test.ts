import { probeConformance } from '../conformance/probe.ts';
import { simulatedBench } from './testing/simulated-bench.ts';

for (const vendor of ['dell', 'hpe', 'supermicro'] as const) {
  probeConformance({ name: `redfish on a simulated ${vendor}`, setup: () => simulatedBench(vendor) });
}
