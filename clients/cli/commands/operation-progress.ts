import type { OperationState } from '#clients/sdk/operations/operation-state.ts';
import { painter, printable, type Io } from '../io.ts';

/** What is shown of an operation while it runs. */
export interface OperationProgress {
  show(operation: OperationState): void;
  /** The connection broke, and is tried again. */
  lost(): void;
  /** Removes the line that shows the progress. */
  end(): void;
}

type Step = OperationState['steps'][number];

const REDRAW_MS = 1_000;
const LOST = 'The connection is lost; trying again. The operation continues.';

/**
 * A line for each step once it has ended, for what is retried, and for what is waited for. In a terminal the last line
 * says what is going on and for how long.
 */
export function createProgress(io: Io): OperationProgress {
  const paint = painter(io, io.stderr);
  const status = createStatusLine(io);
  const said = new Set<string>();
  let isLost = false;
  const say = (key: string, line: string): void => {
    if (said.has(key)) return;
    said.add(key);
    status.print(line);
  };
  return {
    show(operation) {
      const { id, title, steps, waitingFor, approval } = operation;
      isLost = false;
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
      status.set(currentOf(operation));
    },
    lost() {
      if (isLost) return;
      isLost = true;
      status.print(paint('yellow', LOST));
    },
    end: status.end,
  };
}

/** What is going on, and since when. */
function currentOf({ steps, waitingFor, createdAt }: OperationState): Current {
  const step = steps.findLast(({ finishedAt }) => finishedAt === null);
  const what = [step?.name, waitingFor === null ? undefined : `waits for ${waitingFor}`].filter(
    (part) => part !== undefined,
  );
  const since = step?.startedAt ?? createdAt;
  return {
    text: what.length === 0 ? 'begins' : what.join(': '),
    since: since === null ? Date.now() : Date.parse(since),
  };
}

interface Current {
  readonly text: string;
  readonly since: number;
}

interface StatusLine {
  print(line: string): void;
  set(current: Current): void;
  end(): void;
}

/** The last line of a terminal, which counts; what is printed goes above it. Elsewhere there is none. */
function createStatusLine(io: Io): StatusLine {
  const { stderr } = io;
  const paint = painter(io, stderr);
  if (stderr.isTTY !== true || io.env['TERM'] === 'dumb')
    return { print: (line) => void stderr.write(`${line}\n`), set: () => undefined, end: () => undefined };
  let current: Current | undefined;
  const room = (stderr.columns ?? 80) - 1;
  const clear = (): void => void stderr.write('\r\u001b[K');
  const draw = (): void => {
    if (current === undefined) return clear();
    const time = durationText(Math.max(0, Date.now() - current.since), 0);
    const text = `· ${printable(current.text)}`.slice(0, room - time.length - 1);
    stderr.write(`\r\u001b[K${paint('dim', `${text} ${time}`)}`);
  };
  const timer = setInterval(draw, REDRAW_MS);
  timer.unref();
  return {
    print(line) {
      clear();
      stderr.write(`${line}\n`);
      draw();
    },
    set(next) {
      current = next;
      draw();
    },
    end() {
      clearInterval(timer);
      current = undefined;
      clear();
    },
  };
}

/** A step in a line: its name, how long it took, what it said. */
export function stepLine({ name, attempt, startedAt, finishedAt, message }: Step): string {
  const took =
    startedAt !== null && finishedAt !== null
      ? durationText(Date.parse(finishedAt) - Date.parse(startedAt))
      : '';
  const again = attempt > 1 ? `attempt ${attempt}` : '';
  return [name.padEnd(22), took.padStart(8), again, printable(message ?? '')]
    .filter(Boolean)
    .join(' ')
    .trimEnd();
}

/** `3.1 s`, `2 min 05 s`, `1 h 02 min`. */
export function durationText(milliseconds: number, digits = 1): string {
  const seconds = milliseconds / 1_000;
  if (seconds < 60) return `${seconds.toFixed(digits)} s`;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
  return `${Math.floor(seconds / 3_600)} h ${two((seconds % 3_600) / 60)} min`;
}
