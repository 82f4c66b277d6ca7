import { OperationNowDocument, OperationUpdatedDocument } from '../generated/operations.ts';
import { ConnectionError } from '../graph/errors.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import { backoffMs, deadline, pause } from '../graph/pause.ts';
import { OperationFailedError, OperationNotFoundError, WaitTimeoutError } from './operation-errors.ts';
import { hasEnded, type OperationState } from './operation-state.ts';

export interface WaitOptions {
  /** Receives the present state of the operation, and its state after each change. */
  readonly onProgress?: ((operation: OperationState) => void) | undefined;
  /** Called when the connection broke; the waiting continues once there is another. */
  readonly onReconnect?: ((error: ConnectionError) => void) | undefined;
  /** Ends the waiting, never the operation. */
  readonly signal?: AbortSignal | undefined;
  /** How long to wait, in milliseconds; without limit when left out. */
  readonly timeout?: number | undefined;
}

/** An operation is on record a moment after the mutation that began it answers. */
const APPEARS_WITHIN_MS = 10_000;
/** A graph that has never answered is asked for so long; one that has, until the waiting ends. */
const FIRST_CONTACT_MS = 30_000;
/** A subscription that missed a change is noticed by reading again after so long. */
const READ_AGAIN_MS = 60_000;
/** The longest time that a timer accepts. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Waits until an operation has succeeded. It never cancels the operation: whatever ends the waiting, the operation
 * continues. Rejects with an `OperationFailedError`, a `WaitTimeoutError`, an `OperationNotFoundError`, a
 * `RequestError` where the graph refuses to answer, a `ConnectionError` where it cannot be reached from the beginning,
 * or the signal's reason. A connection that breaks later ends nothing.
 */
export async function waitForOperation(
  client: GraphClient,
  id: string,
  { onProgress, onReconnect, signal, timeout }: WaitOptions = {},
): Promise<OperationState> {
  const end = deadline(signal, Math.min(timeout ?? LONGEST_MS, LONGEST_MS));
  let last: OperationState | undefined;
  const isOver = (operation: OperationState): boolean => {
    // What arrives late must not revert what was shown.
    if (last === undefined || JSON.stringify(operation) !== JSON.stringify(last)) {
      last = operation;
      onProgress?.(operation);
    }
    return hasEnded(operation);
  };
  try {
    for (;;) {
      // It is read after each subscription begins again: something may have happened in between.
      const operation = await readUntilThere(client, id, {
        signal: end,
        onReconnect,
        isKnown: last !== undefined,
      });
      const ended = isOver(operation) ? operation : await follow(client, id, { end, isOver, onReconnect });
      if (ended?.state === 'SUCCEEDED') return ended;
      if (ended !== undefined) throw new OperationFailedError(ended);
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (end.aborted && !(error instanceof OperationFailedError)) throw new WaitTimeoutError(id, last);
    throw error;
  }
}

interface Reading {
  readonly signal: AbortSignal;
  readonly onReconnect: WaitOptions['onReconnect'];
  /** Whether the graph has answered before. */
  readonly isKnown: boolean;
}

/** The operation as it is, which appears a moment after it was requested. */
async function readUntilThere(
  client: GraphClient,
  id: string,
  { signal, onReconnect, isKnown }: Reading,
): Promise<OperationState> {
  const begin = Date.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { operation } = await client.request(OperationNowDocument, { id }, { signal });
      if (operation !== null) return operation;
      if (Date.now() > begin + APPEARS_WITHIN_MS) throw new OperationNotFoundError(id);
    } catch (error) {
      signal.throwIfAborted();
      const isTransient =
        error instanceof ConnectionError && (isKnown || Date.now() < begin + FIRST_CONTACT_MS);
      if (!isTransient) throw error;
      onReconnect?.(error);
    }
    await pause(backoffMs(attempt, { most: 2_000 }), signal);
  }
}

interface Following {
  readonly end: AbortSignal;
  readonly isOver: (operation: OperationState) => boolean;
  readonly onReconnect: WaitOptions['onReconnect'];
}

/** The operation once it has ended; undefined after a while, and when the graph completes the subscription before. */
async function follow(
  client: GraphClient,
  id: string,
  { end, isOver, onReconnect }: Following,
): Promise<OperationState | undefined> {
  const signal = deadline(end, READ_AGAIN_MS);
  try {
    const updates = client.subscribe(OperationUpdatedDocument, { id }, { signal, onReconnect });
    for await (const { operationUpdated } of updates) if (isOver(operationUpdated)) return operationUpdated;
    await pause(backoffMs(1), signal);
  } catch (error) {
    end.throwIfAborted();
    if (!signal.aborted) throw error;
  }
  return undefined;
}
