import { firmwareConformance } from '../conformance/firmware.ts';
import { firmwareBench } from './testing/firmware-bench.ts';

for (const vendor of ['dell', 'hpe', 'supermicro'] as const) {
  firmwareConformance({ name: `redfish on a simulated ${vendor}`, setup: () => firmwareBench(vendor) });
}
