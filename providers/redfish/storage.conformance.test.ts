import { erasingCases, storageConformance } from '../conformance/storage.ts';
import { simulatedBench } from './testing/simulated-bench.ts';

const reason = 'an iLO 5 offers no Drive.SecureErase';
const none = Object.fromEntries(erasingCases.map((title) => [title, reason]));

for (const vendor of ['dell', 'hpe', 'supermicro'] as const) {
  storageConformance({
    name: `redfish on a simulated ${vendor}`,
    // The drives of Supermicro lie below a chassis.
    setup: () => simulatedBench(vendor, {}, ['Systems', 'Chassis']),
    gaps: vendor === 'hpe' ? none : {},
  });
}
