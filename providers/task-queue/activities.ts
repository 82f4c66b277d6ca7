import type { ActivityHandle, Client } from '@temporalio/client';
import { setTimeout as delay } from 'node:timers/promises';
import { abortFailure as failureOfAborted } from '../aborted-call.ts';
import type { ProviderError } from '../provider-error.ts';
import type { TaskQueueConfig } from './config.ts';
import { failure, failureFrom, lostEffect, type Asked } from './failure.ts';

export interface Execution {
  readonly asked: Asked;
  /** Identifies the effect: while an activity with this id runs, another call waits for its end instead of starting one. */
  readonly id: string;
  readonly args: readonly unknown[];
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Runs activities on a provider's task queue. */
export interface Activities {
  /** What the activity answered, unchecked. */
  execute(execution: Execution): Promise<unknown>;
}

type Limits = Pick<TaskQueueConfig, 'taskQueue' | 'startMs' | 'heartbeatMs'>;
type Ended = { readonly value: unknown } | { readonly error: unknown };

/** How long a provider has to report the effect of a cancelled call. */
const REPORT_MS = 900;

/** Standalone activities: durable, with deadlines that the server enforces, and without a workflow. */
export function createActivities(client: Client, limits: Limits): Activities {
  const start = async ({ asked, id, args, timeoutMs, signal }: Execution): Promise<ActivityHandle> =>
    await client.withAbortSignal(signal, () =>
      client.activity.start(asked.call, {
        id,
        args: [...args],
        taskQueue: limits.taskQueue,
        scheduleToStartTimeout: limits.startMs,
        startToCloseTimeout: timeoutMs,
        heartbeatTimeout: Math.min(limits.heartbeatMs, timeoutMs),
        // The calling activity repeats calls, as the error says.
        retry: { maximumAttempts: 1 },
        idReusePolicy: 'ALLOW_DUPLICATE',
        idConflictPolicy: 'USE_EXISTING',
        summary: `${asked.call} ${asked.target}`.trim(),
      }),
    );

  /** Cancels the activity; its effect is unknown unless it reports one within `REPORT_MS`. */
  async function cancel(
    { asked, signal }: Execution,
    handle: ActivityHandle,
    ended: Promise<Ended>,
  ): Promise<unknown> {
    handle.cancel('the caller no longer waits').catch(() => undefined);
    const last = await Promise.race([ended, delay(REPORT_MS)]);
    if (last !== undefined && 'value' in last) return last.value;
    const effect = last === undefined ? lostEffect(asked) : failureFrom(asked, last.error).effect;
    throw abortFailure(asked, signal, effect);
  }

  return {
    async execute(execution) {
      const { asked, id, signal } = execution;
      let handle: ActivityHandle;
      try {
        handle = await start(execution);
      } catch (error) {
        if (!signal.aborted) throw failureFrom(asked, error);
        client.activity
          .getHandle(id)
          .cancel('the caller no longer waits')
          .catch(() => undefined);
        throw abortFailure(asked, signal, lostEffect(asked));
      }
      const enough = new AbortController();
      const ended: Promise<Ended> = client
        .withAbortSignal(enough.signal, () => handle.result())
        .then(
          (value: unknown) => ({ value }),
          (error: unknown) => ({ error }),
        );
      try {
        const first = await Promise.race([ended, aborted(signal, enough.signal)]);
        if (first === 'aborted') return await cancel(execution, handle, ended);
        if ('value' in first) return first.value;
        const failed = failureFrom(asked, first.error);
        if (failed.code !== 'CANCELLED') throw failed;
        // An earlier call with this id was cancelled.
        throw failure(
          asked,
          'NOT_READY',
          'backoff',
          failed.effect,
          `had not ended an earlier ${asked.call} yet`,
        );
      } finally {
        enough.abort();
      }
    },
  };
}

/** The error of a call that its signal ended, in the words of this provider. */
export function abortFailure(
  { provider, call, target }: Asked,
  { reason }: AbortSignal,
  effect: ProviderError['effect'],
): ProviderError {
  return failureOfAborted(reason, target, effect, {
    late: `provider ${provider} did not answer ${call} before the deadline of the caller`,
    cancelled: `provider ${provider} has cancelled ${call}, as the caller asked`,
  });
}

async function aborted(signal: AbortSignal, enough: AbortSignal): Promise<'aborted'> {
  if (!signal.aborted) {
    const { promise, resolve } = Promise.withResolvers<void>();
    signal.addEventListener('abort', () => resolve(), { once: true, signal: enough });
    await promise;
  }
  return 'aborted';
}
