/** A line that a machine has printed. */
export interface ConsoleLine {
  /** When its last part arrived. */
  readonly at: Date;
  /** Without control characters. */
  readonly text: string;
}

/** Makes lines of what a serial console prints. */
export interface LineReader {
  push(bytes: Uint8Array): void;
  /** Ends the line that has begun: a prompt waits for an answer, not for the end of its line. */
  end(): void;
}

/** Characters of a line; longer lines are cut. */
export const LONGEST_LINE = 500;
/** Of a line with all its control sequences. */
const LONGEST_RAW = 4_096;

const [ESC, BEL, CSI] = ['\u001b', '\u0007', '\u009b'];
/** A control sequence (ECMA-48 §5.4) without its last character, which says what it does. */
const SEQUENCE = `(?:${ESC}\\[|${CSI})[0-?]*[ -/]*`;
/** A string to the terminal (OSC, DCS, …) without its end. */
const STRING = `${ESC}[\\]P^_][^${BEL}${ESC}]*`;
/** Sequences that put the cursor elsewhere (CUP, HVP, CNL) or clear the screen: what follows is another line. */
const MOVES = new RegExp(`${SEQUENCE}[HfEJ]`, 'g');
/** These two, and the other escapes of two or three characters. */
const SEQUENCES = new RegExp(`${SEQUENCE}[@-~]|${STRING}(?:${BEL}|${ESC}\\\\)|${ESC}[ -/]*[0-~]`, 'g');
/** A sequence that is not all there yet. */
const UNFINISHED = new RegExp(`(?:${SEQUENCE}|${STRING}${ESC}?|${ESC}[ -/]*)$`);
/** All that is left of control characters, and what was no UTF-8. */
const OTHERS = /[\p{Cc}\ufffd]/gu;

export function createLineReader(emit: (line: ConsoleLine) => void): LineReader {
  const decoder = new TextDecoder();
  let rest = '';

  const emitLine = (raw: string): void => {
    const text = cleaned(raw);
    if (text !== '') emit({ at: new Date(), text });
  };
  return {
    push(bytes) {
      const parts = (rest + decoder.decode(bytes, { stream: true })).replaceAll(MOVES, '\n').split('\n');
      rest = parts.pop() ?? '';
      parts.forEach(emitLine);
      if (rest.length <= LONGEST_RAW) return;
      emitLine(rest);
      rest = '';
    },
    end() {
      const begun = UNFINISHED.exec(rest)?.index ?? rest.length;
      emitLine(rest.slice(0, begun));
      rest = rest.slice(begun);
    },
  };
}

/** As the screen shows it in the end, without what a carriage return or a backspace has overwritten. */
function cleaned(raw: string): string {
  const visible = raw.replaceAll(SEQUENCES, '').replaceAll(/\r+$/g, '').split('\r').at(-1) ?? '';
  const text = withoutBackspaces(visible).replaceAll('\t', ' ').replaceAll(OTHERS, '').trimEnd();
  return text.length <= LONGEST_LINE ? text : `${text.slice(0, LONGEST_LINE - 1)}…`;
}

function withoutBackspaces(text: string): string {
  if (!text.includes('\b')) return text;
  const kept: string[] = [];
  for (const character of text) {
    if (character === '\b') kept.pop();
    else kept.push(character);
  }
  return kept.join('');
}
