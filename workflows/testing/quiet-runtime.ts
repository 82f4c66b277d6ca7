import { DefaultLogger, makeTelemetryFilterString, Runtime, type Logger } from '@temporalio/worker';

/** Says nothing: suites cause the failures that workers would tell of. */
export const QUIET: Logger = new DefaultLogger('ERROR', () => undefined);

let installed = false;

/** The runtime of all workers of a process, without their output. */
export function quietRuntime(): void {
  if (installed) return;
  installed = true;
  const filter = makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' });
  Runtime.install({ logger: QUIET, telemetryOptions: { logging: { filter, forward: {} } } });
}
