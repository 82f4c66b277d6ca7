import { stripVTControlCharacters } from 'node:util';
import type { OnProgress, Progress } from './supervisor/progress.ts';

/** Shows people the progress: live in a terminal, plain lines elsewhere. */
export interface Display {
  readonly onProgress: OnProgress;
  /** Prints text that stays. */
  print(text: string): void;
  /** Leaves the terminal as it was. */
  close(): void;
}

export interface DisplayTarget {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

interface Pending {
  readonly begin: number;
  text: string;
}

const NAME_WIDTH = 22;
/** Where lines cannot be overwritten, a long wait is reported again at this interval. */
const REMIND_MS = 10_000;

export function createDisplay(target: DisplayTarget): Display {
  const live = target.isTTY === true;
  const pending = new Map<string, Pending>();
  let drawn = 0;

  const erase = (): void => {
    if (drawn > 0) target.write(`\u001b[${drawn}A\u001b[J`);
    drawn = 0;
  };
  const draw = (): void => {
    if (!live) return;
    erase();
    const lines = [...pending].map(([name, { begin, text }]) =>
      row('…', name, seconds(performance.now() - begin), text),
    );
    for (const line of lines) target.write(`${line.slice(0, (target.columns ?? 100) - 1)}\n`);
    drawn = lines.length;
  };
  const print = (text: string): void => {
    erase();
    target.write(`${live ? text : stripVTControlCharacters(text)}\n`);
    draw();
  };
  const remind = (): void => {
    for (const [name, { begin, text }] of pending) {
      const waited = performance.now() - begin;
      if (waited >= REMIND_MS) target.write(`${row('…', name, seconds(waited), text)}\n`);
    }
  };
  const timer = setInterval(live ? draw : remind, live ? 200 : REMIND_MS);
  timer.unref();

  const onProgress = (progress: Progress): void => {
    switch (progress.kind) {
      case 'starting':
        pending.set(progress.name, { begin: performance.now(), text: progress.text });
        draw();
        break;
      case 'waiting': {
        const known = pending.get(progress.name);
        if (known !== undefined) known.text = progress.text;
        break;
      }
      case 'ready':
        pending.delete(progress.name);
        print(row('✓', progress.name, seconds(progress.ms), progress.text));
        break;
      case 'died':
        pending.delete(progress.name);
        print(
          row('!', progress.name, '', `${progress.text}; starts again in ${seconds(progress.retryInMs)}`),
        );
        break;
      case 'stopped':
        pending.delete(progress.name);
        print(row('■', progress.name, seconds(progress.ms), 'ended'));
        break;
      case 'note':
        print(progress.text);
        break;
    }
  };
  return {
    onProgress,
    print,
    close() {
      clearInterval(timer);
      erase();
      pending.clear();
    },
  };
}

function row(mark: string, name: string, took: string, text: string): string {
  return `${mark} ${name.padEnd(NAME_WIDTH)} ${took.padStart(7)}  ${text}`.trimEnd();
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
