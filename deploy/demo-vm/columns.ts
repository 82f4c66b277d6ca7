/** What a person sees: the operation's steps on the left, the machine's serial console on the right. */
export interface Columns {
  heading(text: string): void;
  step(text: string): void;
  console(text: string): void;
}

const LEFT = 46;
const NARROWEST = 20;

/** A line for each thing that happens, in the order in which it happens, so that it can be kept and read later. */
export function createColumns(write: (line: string) => void, width: number): Columns {
  const right = Math.max(NARROWEST, width - LEFT - 3);
  const line = (left: string, text: string): void =>
    write(`${cut(left, LEFT).padEnd(LEFT)} │ ${cut(text, right)}`.trimEnd());
  return {
    heading(text) {
      write('');
      write(`━━ ${text}`);
      line('operation', 'serial console');
    },
    step: (text) => line(text, ''),
    console: (text) => line('', text),
  };
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
