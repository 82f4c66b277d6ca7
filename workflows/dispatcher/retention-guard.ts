import type { Client } from '@temporalio/client';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigError } from '#platform/config/parse-config.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { BackgroundTask } from '#platform/events/consume.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { EVENTS_STREAM } from '#platform/events/streams.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { readRetentionDays } from '#platform/temporal/retention.ts';

export interface GuardOptions {
  readonly bus: EventBus;
  readonly client: Client;
  readonly namespace: string;
  readonly log: Logger;
}

/** In nanoseconds, as JetStream has it. */
const DAY = 24 * 60 * 60 * 1_000_000_000;
const RETRY_MS = 2_000;

/**
 * Starts to dispatch once it is certain that no event outlives what Temporal retains of the operation that it asked
 * for: delivered again, it would run that operation a second time. Throws when the settings say otherwise; while
 * Temporal or NATS is unavailable nothing is dispatched, and the status says why.
 */
export async function dispatchWhenSafe(
  options: GuardOptions,
  dispatch: () => BackgroundTask,
): Promise<Required<BackgroundTask>> {
  const stopping = new AbortController();
  let dispatching: BackgroundTask | undefined;
  let problem: string | undefined;

  const attempt = async (): Promise<void> => {
    const fault = await findFault(options);
    if (fault !== undefined) throw new ConfigError(fault);
    problem = undefined;
    if (!stopping.signal.aborted) dispatching = dispatch();
  };
  const isStarted = async (): Promise<boolean> => {
    try {
      await attempt();
      return true;
    } catch (error) {
      const isFault = error instanceof ConfigError;
      if (isFault && problem === undefined) throw error;
      problem = isFault ? error.message : `Temporal cannot be asked what it keeps: ${describeError(error)}`;
      options.log[isFault ? 'error' : 'warn']({ reason: problem }, 'nothing is dispatched yet');
      return false;
    }
  };
  const keepTrying = async (): Promise<void> => {
    do await sleep(RETRY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
    while (!stopping.signal.aborted && !(await isStarted()));
  };
  const trying = (await isStarted()) ? undefined : keepTrying();
  return {
    status: () =>
      dispatching?.status?.() ?? {
        name: 'dispatcher',
        problem: problem ?? 'is starting',
        pending: 0,
        missed: 0,
      },
    async stop() {
      stopping.abort();
      await trying;
      await dispatching?.stop();
    },
  };
}

async function findFault({ bus, client, namespace }: GuardOptions): Promise<string | undefined> {
  const remembered = await readRetentionDays(client, namespace);
  const { config } = await bus.manager.streams.info(EVENTS_STREAM);
  const kept = config.max_age / DAY;
  if (kept > 0 && kept <= remembered) return undefined;
  const keeps = kept === 0 ? 'for ever' : `for ${round(kept)} days`;
  return [
    `The stream ${EVENTS_STREAM} keeps events ${keeps}, and Temporal remembers ended workflows of the namespace`,
    `"${namespace}" for ${round(remembered)} days: an event delivered again after that would run its operation a`,
    `second time. Set EVENTS_MAX_DAYS to ${round(remembered)} or less, or have Temporal remember longer:`,
    `temporal operator namespace update --namespace ${namespace} --retention ${Math.ceil(Math.max(kept, 1)) * 24}h`,
  ].join(' ');
}

function round(days: number): string {
  return String(Math.round(days * 100) / 100);
}
