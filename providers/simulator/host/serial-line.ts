/** The serial port of a machine: what it prints, and what is typed into it. */
export interface SerialLine {
  print(text: string): void;
  /** Bytes that somebody typed. */
  type(bytes: Uint8Array): void;
  /** Tells of everything printed from now on, after what was printed last; until the answer is called. */
  listen(listener: (text: string) => void): () => void;
}

/** Characters that a machine's past keeps for whoever opens its console. */
const KEPT = 16 * 1024;

/** `answer` is what the machine prints for a line that was typed; null while nobody reads what is typed. */
export function createSerialLine(answer: (line: string) => string | null): SerialLine {
  const listeners = new Set<(text: string) => void>();
  let past = '';
  let typed = '';

  function print(text: string): void {
    past = (past + text).slice(-KEPT);
    for (const listener of listeners) listener(text);
  }

  return {
    print,
    type: (bytes) => {
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
      if (past !== '') listener(past);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
