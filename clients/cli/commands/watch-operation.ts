import { OperationFailedError, WaitTimeoutError } from '#clients/sdk/operations/operation-errors.ts';
import { createOperationHandle } from '#clients/sdk/operations/operation-handle.ts';
import type { OperationState } from '#clients/sdk/operations/operation-state.ts';
import { CommandError, EXIT } from '../exit-code.ts';
import { commandErrorOf, type GraphClient } from '../graph/client.ts';
import { painter, printable, type Io } from '../io.ts';
import { adviceFor } from './failure-advice.ts';
import { createProgress, durationText } from './operation-progress.ts';

/** The operation as it is now. */
export async function readOperation(io: Io, client: GraphClient, id: string): Promise<OperationState> {
  try {
    return await createOperationHandle(client.sdk, id).read();
  } catch (error) {
    throw commandErrorOf(error, client.context, io.signal);
  }
}

/**
 * Follows an operation to its end, a line for each step, and reconnects after a connection broke. Fails where the
 * operation did. Ctrl-C ends the watching alone, and says how to cancel.
 */
export async function watchOperation(
  io: Io,
  client: GraphClient,
  id: string,
  timeoutMs?: number,
): Promise<void> {
  const progress = createProgress(io);
  try {
    const ended = await createOperationHandle(client.sdk, id).done({
      signal: io.signal,
      timeout: timeoutMs,
      onProgress: progress.show,
      onReconnect: progress.lost,
    });
    progress.end();
    io.stderr.write(`${painter(io, io.stderr)('green', ended.state)}${tookOf(ended)}\n`);
  } catch (error) {
    progress.end();
    if (io.signal.aborted) throw interruptedBy(id);
    if (error instanceof WaitTimeoutError) throw new CommandError(EXIT.TIMEOUT, error.message);
    if (error instanceof OperationFailedError) throw failed(error.operation);
    throw commandErrorOf(error, client.context, io.signal);
  }
}

function interruptedBy(id: string): CommandError {
  return new CommandError(
    EXIT.INTERRUPTED,
    `The operation continues.\nFollow it: infra operation watch ${id}\nCancel it: infra operation cancel ${id}`,
  );
}

function failed(operation: OperationState): CommandError {
  const { id, state, failure } = operation;
  const step = failure?.step == null ? '' : ` at ${failure.step}`;
  const why = failure === null ? '' : `: ${printable(failure.message)} [${failure.code}]`;
  const advice = adviceFor(operation);
  const toDo = advice === undefined ? '' : `\n${advice}`;
  return new CommandError(EXIT.FAILED, `${id} ${state}${step}${tookOf(operation)}${why}${toDo}`);
}

/** How long an operation took from its first step to its last. */
function tookOf({ steps }: OperationState): string {
  const times = (of: 'startedAt' | 'finishedAt'): number[] =>
    steps.flatMap(({ [of]: at }) => (at === null ? [] : [Date.parse(at)]));
  const took = Math.max(...times('finishedAt')) - Math.min(...times('startedAt'));
  return Number.isFinite(took) ? ` after ${durationText(took)}` : '';
}
