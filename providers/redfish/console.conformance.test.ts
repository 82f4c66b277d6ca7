import { consoleConformance } from '../conformance/console.ts';
import { simulatedBench } from './testing/simulated-bench.ts';

// Of the simulated BMCs only the standard one has a console over WebSocket; what the others answer is in console.test.ts.
consoleConformance({
  name: 'redfish on a simulated standard BMC',
  setup: () => simulatedBench('standard', { maxBodyBytes: 64 * 1024 }),
});
