import { IllegalStateError } from '@temporalio/common';
import { DefaultLogger, makeTelemetryFilterString, Runtime, type Logger } from '@temporalio/worker';

/** Logs nothing: suites cause the failures that workers would log. */
export const QUIET: Logger = new DefaultLogger('ERROR', () => undefined);

/**
 * The runtime of all workers of a process, without their output. Suites share a process, which has one runtime: that of
 * the first suite that needs one remains.
 */
export function quietRuntime(): void {
  const filter = makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' });
  try {
    Runtime.install({ logger: QUIET, telemetryOptions: { logging: { filter, forward: {} } } });
  } catch (error) {
    if (!(error instanceof IllegalStateError)) throw error;
  }
}
