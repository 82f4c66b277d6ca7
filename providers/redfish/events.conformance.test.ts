import { eventsConformance } from '../conformance/events.ts';
import { simulatedBench } from './testing/simulated-bench.ts';

const noStream = { 'events are streamed until the caller has enough': 'this BMC has no ServerSentEventUri' };

for (const vendor of ['dell', 'hpe', 'supermicro'] as const) {
  eventsConformance({
    name: `redfish on a simulated ${vendor}`,
    setup: () => simulatedBench(vendor, {}, ['Systems', 'EventService']),
    gaps: vendor === 'dell' ? {} : noStream,
  });
}
