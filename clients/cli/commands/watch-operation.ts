import { setTimeout } from 'node:timers/promises';
import { CommandError, EXIT, refused } from '../exit-code.ts';
import type { GraphClient } from '../graph/client.ts';
import { painter, printable, type Io } from '../io.ts';

const FIELDS = `id state phase title waitingFor temporalUrl failure { code message step }
  approval { planHash state expiresAt } steps { name state attempt startedAt finishedAt message }`;

export interface ShownOperation {
  readonly id: string;
  readonly state: string;
  readonly phase: string | null;
  readonly title: string | null;
  readonly waitingFor: string | null;
  readonly temporalUrl: string | null;
  readonly failure: { readonly code: string; readonly message: string; readonly step: string | null } | null;
  readonly approval: {
    readonly planHash: string;
    readonly state: string;
    readonly expiresAt: string | null;
  } | null;
  readonly steps: readonly ShownStep[];
}

interface ShownStep {
  readonly name: string;
  readonly state: string;
  readonly attempt: number;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly message: string | null;
}

const ENDED = new Set(['SUCCEEDED', 'FAILED', 'CANCELLED']);
const AGAIN_MS = 1_000;

export async function readOperation(client: GraphClient, id: string): Promise<ShownOperation> {
  const data = await client.request(`query($id: ID!) { operation(id: $id) { ${FIELDS} } }`, { id });
  const operation = data['operation'] as ShownOperation | null;
  if (operation === null) throw refused(`There is no operation ${id} that you may see.`);
  return operation;
}

/**
 * Follows an operation to its end, a line for each step, and comes back after a connection that broke. Fails where the
 * operation did. Ctrl-C ends the watching alone, and says how to cancel.
 */
export async function watchOperation(
  io: Io,
  client: GraphClient,
  id: string,
  timeoutMs = Infinity,
): Promise<void> {
  const until = Date.now() + timeoutMs;
  const show = createProgress(io);
  try {
    for (;;) {
      // The state is read after each subscription starts again, since something may have happened in between.
      const now = await appeared(client, id, io.signal);
      show(now);
      if (ENDED.has(now.state)) return end(io, now);
      for await (const data of client.subscribe(
        `subscription($id: ID!) { operationUpdated(id: $id) { ${FIELDS} } }`,
        { id },
      )) {
        const operation = data['operationUpdated'] as ShownOperation;
        show(operation);
        if (ENDED.has(operation.state)) return end(io, operation);
        if (Date.now() > until) throw timeoutOf(operation);
      }
      if (io.signal.aborted) throw interruptedBy(id);
      if (Date.now() > until) throw timeoutOf(now);
      await setTimeout(AGAIN_MS, undefined, { signal: io.signal });
    }
  } catch (error) {
    if (io.signal.aborted) throw interruptedBy(id);
    throw error;
  }
}

/** An operation is on record a moment after the mutation answers. */
async function appeared(client: GraphClient, id: string, signal: AbortSignal): Promise<ShownOperation> {
  const until = Date.now() + 10_000;
  for (;;) {
    try {
      return await readOperation(client, id);
    } catch (error) {
      const isMissing = error instanceof CommandError && error.exitCode === EXIT.REFUSED;
      const isAway = error instanceof CommandError && error.exitCode === EXIT.CONNECTION;
      if (!(isMissing && Date.now() < until) && !isAway) throw error;
      await setTimeout(AGAIN_MS / 4, undefined, { signal });
    }
  }
}

function interruptedBy(id: string): CommandError {
  return new CommandError(
    EXIT.INTERRUPTED,
    `The operation continues. Follow it: infra operation watch ${id}. Cancel it: infra operation cancel ${id}`,
  );
}

function timeoutOf({ id, state, waitingFor }: ShownOperation): CommandError {
  const wait = waitingFor === null ? '' : `, waiting for ${waitingFor}`;
  return new CommandError(EXIT.TIMEOUT, `${id} is ${state}${wait}, and continues.`);
}

function end(io: Io, { state, failure, id, steps }: ShownOperation): void {
  const paint = painter(io, io.stderr);
  const from = Math.min(
    ...steps.flatMap(({ startedAt }) => (startedAt === null ? [] : [Date.parse(startedAt)])),
  );
  const to = Math.max(
    ...steps.flatMap(({ finishedAt }) => (finishedAt === null ? [] : [Date.parse(finishedAt)])),
  );
  const after = Number.isFinite(to - from) ? ` after ${seconds(to - from)}` : '';
  if (state === 'SUCCEEDED') {
    io.stderr.write(`${paint('green', state)}${after}\n`);
    return;
  }
  const step = failure?.step == null ? '' : ` at ${failure.step}`;
  const why = failure === null ? '' : `: ${printable(failure.message)} [${failure.code}]`;
  throw new CommandError(EXIT.FAILED, `${id} ${state}${step}${after}${why}`);
}

/** Prints each step once it ends, what is retried, and what is waited for. */
function createProgress(io: Io): (operation: ShownOperation) => void {
  const paint = painter(io, io.stderr);
  const said = new Set<string>();
  const say = (key: string, line: string): void => {
    if (said.has(key)) return;
    said.add(key);
    io.stderr.write(`${line}\n`);
  };
  return ({ id, title, steps, waitingFor, approval }) => {
    if (title !== null) say('title', paint('bold', printable(title)));
    for (const step of steps) {
      const key = `${step.name} ${step.attempt} ${step.state}`;
      const line = stepLine(step);
      if (step.state === 'SUCCEEDED') say(key, `${paint('green', '✓')} ${line}`);
      else if (step.state === 'FAILED') say(key, `${paint('red', '✗')} ${line}`);
      else if (step.state === 'CANCELLED') say(key, `${paint('yellow', '–')} ${line}`);
      else if (step.state === 'RETRYING') say(key, `${paint('yellow', '↻')} ${line}`);
    }
    if (approval?.state === 'WAITING') {
      say('approval', `… waits for an approval: infra operation approve ${id}`);
    } else if (waitingFor !== null) say(`waits ${waitingFor}`, paint('dim', `… ${printable(waitingFor)}`));
  };
}

/** A step in a line: its name, how long it took, what it said. */
export function stepLine({ name, attempt, startedAt, finishedAt, message }: ShownStep): string {
  const took =
    startedAt !== null && finishedAt !== null ? seconds(Date.parse(finishedAt) - Date.parse(startedAt)) : '';
  const again = attempt > 1 ? `attempt ${attempt}` : '';
  return [name.padEnd(22), took.padStart(8), again, printable(message ?? '')]
    .filter(Boolean)
    .join(' ')
    .trimEnd();
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1_000).toFixed(1)} s`;
}
