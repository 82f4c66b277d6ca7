import type { Io } from '../io.ts';

export interface Keyboard {
  listen(next: Listener): void;
  hasLeft(): boolean;
  release(): void;
}

interface Listener {
  typed(bytes: Uint8Array<ArrayBuffer>): void;
  left(): void;
}

const CTRL_BRACKET = 0x1d;
const TILDE = 0x7e;
const DOT = 0x2e;
const LINE_ENDS = [0x0d, 0x0a];
/** A pipe that ends leaves the machine time for its answer. */
const LINGER_MS = 1_000;

/** The keyboard, key by key where it is a terminal. Ctrl-] leaves; so does ~. at the beginning of a line. */
export function takeKeyboard({ stdin }: Io): Keyboard {
  const terminal = stdin as typeof stdin & { setRawMode?(on: boolean): void };
  let listener: Listener = { typed: () => undefined, left: () => undefined };
  let isGone = false;
  let line: 'begins' | 'tilde' | 'continues' = 'begins';
  const leave = (): void => {
    isGone = true;
    listener.left();
  };
  if (stdin.isTTY === true) terminal.setRawMode?.(true);
  stdin.on('data', (bytes: Buffer) => {
    const typed: number[] = [];
    for (const byte of bytes) {
      if (byte === CTRL_BRACKET || (line === 'tilde' && byte === DOT)) return leave();
      if (line === 'begins' && byte === TILDE) {
        line = 'tilde';
        continue;
      }
      if (line === 'tilde') typed.push(TILDE);
      line = LINE_ENDS.includes(byte) ? 'begins' : 'continues';
      typed.push(byte);
    }
    if (typed.length > 0) listener.typed(Uint8Array.from(typed));
  });
  stdin.on('end', () => setTimeout(leave, LINGER_MS));
  return {
    listen: (next) => {
      listener = next;
    },
    hasLeft: () => isGone,
    release: () => {
      if (stdin.isTTY === true) terminal.setRawMode?.(false);
      stdin.destroy();
    },
  };
}
