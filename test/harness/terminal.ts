import { spawn } from 'node:child_process';
import xterm from '@xterm/headless';

/** A program in a terminal, as a person sees it and types. */
export interface TerminalSession {
  type(keys: string): void;
  /** The lines that the terminal shows, without what is empty below them. */
  screen(): Promise<string>;
  /** The words of a line that are shown bold or in a colour. */
  styled(line: number): Promise<boolean>;
  /** The program's exit code. */
  readonly ended: Promise<number>;
}

export interface TerminalOptions {
  readonly columns: number;
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

const ROWS = 40;

/** Starts a program in a terminal: script(1) of util-linux makes one, and xterm shows what arrives. */
export function openTerminal(
  program: readonly string[],
  { columns, env, cwd }: TerminalOptions,
): TerminalSession {
  const terminal = new xterm.Terminal({ cols: columns, rows: ROWS, allowProposedApi: true });
  const quoted = program.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
  const sized = `stty cols ${columns} rows ${ROWS}; exec ${quoted}`;
  const child = spawn('script', ['-qefc', sized, '/dev/null'], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', SHELL: '/bin/sh', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdout.on('data', (bytes: Buffer) => terminal.write(bytes));
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? -1));
  });
  const drawn = async (): Promise<void> => await new Promise((resolve) => terminal.write('', resolve));
  return {
    type: (keys) => void child.stdin.write(keys),
    async screen() {
      await drawn();
      const { active } = terminal.buffer;
      const lines = Array.from({ length: active.length }, (_, y) =>
        active.getLine(y)?.translateToString(true),
      );
      return lines.join('\n').trimEnd();
    },
    async styled(line) {
      await drawn();
      const row = terminal.buffer.active.getLine(line);
      const cells = Array.from({ length: columns }, (_, x) => row?.getCell(x));
      return cells.some((cell) => cell !== undefined && (cell.isBold() !== 0 || !cell.isFgDefault()));
    },
    ended,
  };
}
