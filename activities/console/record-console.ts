import { activityInfo, ApplicationFailure, cancellationSignal, heartbeat } from '@temporalio/activity';
import { setTimeout as delay } from 'node:timers/promises';
import type { ConsoleActivities } from '#contracts/activities/activities.ts';
import { StoreConsoleDocument } from '../generated/graph.ts';
import { GRAPH_UNAVAILABLE } from '../graph/graph-failure.ts';
import { throwRefusal } from '../graph/refusal.ts';
import type { HardwareDeps } from '../hardware/with-target.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import type { ConsoleHub } from './console-hub.ts';
import { createLineReader, type ConsoleLine } from './console-lines.ts';
import { consoleOpener } from './open-console.ts';

export interface ConsoleDeps extends HardwareDeps {
  readonly hub: ConsoleHub;
}

/** How soon a line can be read through the graph; lines within this time are one batch. */
const FLUSH_MS = 1_000;
/** As long as the domain takes. */
const BATCH = 100;
/** Lines that may wait while the graph is unavailable; the oldest go first. */
const MOST_WAITING = 2_000;
const HEARTBEAT_MS = 10_000;

/** Keeps what a machine prints for as long as its operation holds it. Never the reason for an operation to fail. */
export function createRecordConsole(deps: ConsoleDeps): ConsoleActivities['recordConsole'] {
  return async (call, { serverId }) => {
    const signal = cancellationSignal();
    const waiting: ConsoleLine[] = [];
    const reader = createLineReader((line) => {
      waiting.push(line);
      if (waiting.length > MOST_WAITING) waiting.shift();
    });
    let heardAt = 0;
    let failure: Error | null = null as Error | null;
    const listener = {
      received(bytes: Uint8Array, past: boolean) {
        // It may belong to an earlier operation, and after a new connection it is on record already.
        if (past) return;
        heardAt = Date.now();
        reader.push(bytes);
      },
      ended: (error: Error) => {
        failure = error;
      },
    };
    let kept = 0;
    const alive = setInterval(() => heartbeat(), HEARTBEAT_MS);
    try {
      const attachment = await deps.hub.join(serverId, listener, consoleOpener(deps, call, serverId), signal);
      try {
        for (let batch = 0; ; batch += 1) {
          // A cancellation ends the pause, and with it the recording.
          if (waiting.length < BATCH) await delay(FLUSH_MS, undefined, { signal });
          if (Date.now() - heardAt > FLUSH_MS) reader.end();
          const lines = waiting.splice(0, BATCH);
          const idempotencyKey = idempotencyKeyOf(`console/${activityInfo().attempt}/${batch}`);
          // While the graph is unavailable: the same lines again, as their answer alone may have been lost.
          while (
            lines.length > 0 &&
            !(await store(call.operation.operationId, serverId, lines, idempotencyKey))
          )
            await delay(FLUSH_MS, undefined, { signal });
          kept += lines.length;
          if (failure !== null && waiting.length === 0) throw failure;
        }
      } finally {
        attachment.leave();
      }
    } catch (error) {
      if (isFinal(error)) return { kept, ended: error.message };
      throw error;
    } finally {
      clearInterval(alive);
    }
  };

  /** False where the graph is unavailable; fails permanently once the operation no longer holds the server. */
  async function store(
    operationId: string,
    serverId: string,
    lines: readonly ConsoleLine[],
    idempotencyKey: string,
  ): Promise<boolean> {
    const input = {
      idempotencyKey,
      operationId,
      id: serverId,
      lines: lines.map(({ at, text }) => ({ at: at.toISOString(), text })),
    };
    try {
      const { serverConsoleStore } = await deps.graph.execute(StoreConsoleDocument, { input });
      throwRefusal(serverConsoleStore.errors);
      return true;
    } catch (error) {
      if (error instanceof ApplicationFailure && error.type === GRAPH_UNAVAILABLE) return false;
      throw error;
    }
  }
}

/** A BMC without such a console, or an operation that no longer holds the machine: there is nothing more to keep. */
function isFinal(error: unknown): error is ApplicationFailure {
  return error instanceof ApplicationFailure && error.nonRetryable === true;
}
