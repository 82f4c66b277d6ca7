import { existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The log of one process: this start's in `<name>.log`, the one before in `<name>.previous.log`. */
export interface LogFile {
  readonly path: string;
  /** Opens it for a child to write to; the caller closes it. */
  open(): number;
  read(): string;
  /** The last lines, to be shown when a process does not start. */
  tail(lines: number): string;
}

export function createLogFile(folder: string, name: string): LogFile {
  const path = join(folder, `${name}.log`);
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (existsSync(path)) renameSync(path, join(folder, `${name}.previous.log`));
  const read = (): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  return {
    path,
    open: () => openSync(path, 'a', 0o600),
    read,
    tail: (lines) => read().trimEnd().split('\n').slice(-lines).join('\n'),
  };
}
