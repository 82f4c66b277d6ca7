/** The serial port of a machine: what it prints, and what is typed into it. */
export interface SerialLine {
  print(text: string): void;
  /** What a machine with a serial line of its own writes on it. */
  transmit(bytes: Uint8Array): void;
  /** Bytes that were typed. */
  type(bytes: Uint8Array): void;
  /** Reports everything printed from now on, after what was printed last; until the returned function is called. */
  listen(listener: (bytes: Uint8Array) => void): () => void;
}

/** Who reads what is typed. */
export interface SerialReader {
  /** Takes it where the machine has a serial line of its own; answers whether it has. */
  receive(bytes: Uint8Array): boolean;
  /** What the machine prints for a line that was typed; null while no system reads what is typed. */
  answer(line: string): string | null;
}

/** Bytes of past output that are kept for the next console, and characters of a line that was typed. */
const KEPT = 16 * 1024;

export function createSerialLine({ receive, answer }: SerialReader): SerialLine {
  const listeners = new Set<(bytes: Uint8Array) => void>();
  let past = Buffer.alloc(0);
  let typed = '';

  function transmit(bytes: Uint8Array): void {
    past = Buffer.from(Buffer.concat([past, bytes]).subarray(-KEPT));
    for (const listener of listeners) listener(bytes);
  }
  const print = (text: string): void => transmit(Buffer.from(text));

  return {
    print,
    transmit,
    type: (bytes) => {
      if (receive(bytes)) return;
      for (const character of new TextDecoder().decode(bytes)) {
        if (answer('') === null) return;
        if (character !== '\r' && character !== '\n') {
          typed = (typed + character).slice(-KEPT);
          print(character);
          continue;
        }
        const line = typed;
        typed = '';
        print(`\r\n${answer(line) ?? ''}`);
      }
    },
    listen: (listener) => {
      if (past.length > 0) listener(past);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
