import { ConfigError } from '#platform/config/parse-config.ts';
import { describeError } from '#platform/errors/describe-error.ts';

/** What a composition root hands back: how to end, in order. */
export interface RunningProcess {
  stop(): Promise<void>;
}

/**
 * Runs a composition root: start faults are said once and end the process with 1; SIGINT and SIGTERM stop it in
 * order and end it with 0; a stop that hangs is cut after ten seconds.
 */
export async function runProcess(name: string, start: () => Promise<RunningProcess>): Promise<void> {
  let running: RunningProcess;
  try {
    running = await start();
  } catch (error) {
    const reason = error instanceof ConfigError ? error.message : describeError(error);
    process.stderr.write(`${name} did not start: ${reason}\n`);
    process.exit(1);
  }
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), 10_000).unref();
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${name} did not stop cleanly: ${describeError(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
