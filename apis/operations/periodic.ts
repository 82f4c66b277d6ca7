import { setTimeout as sleep } from 'node:timers/promises';
import { describeError } from '#platform/errors/describe-error.ts';
import type { BackgroundTask } from '#platform/events/consume.ts';
import type { Logger } from '#platform/telemetry/logger.ts';

/** Does something again and again, with a pause between; a failure is logged and does not end it. */
export function periodically(
  name: string,
  pauseMs: number,
  work: () => Promise<void>,
  log: Logger,
): BackgroundTask {
  const stopping = new AbortController();
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await work();
      } catch (error) {
        log.warn({ task: name, reason: describeError(error) }, 'will try again');
      }
      await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const done = loop();
  return {
    async stop() {
      stopping.abort();
      await Promise.race([done, sleep(6_000, undefined, { ref: false })]);
    },
  };
}
