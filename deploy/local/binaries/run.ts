import { execFile } from 'node:child_process';

export interface RunOptions {
  readonly timeoutMs: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs a command to its end and returns what it printed; its own last words are the error otherwise. */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<string> {
  return await new Promise((resolve, reject) => {
    const environment = { ...process.env, ...options.environment };
    execFile(
      command,
      [...args],
      { timeout: options.timeoutMs, env: environment, maxBuffer: 16 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout === '' ? stderr : stdout);
        else reject(new Error(reason(command, error, stderr === '' ? stdout : stderr, options.timeoutMs)));
      },
    );
  });
}

function reason(command: string, error: Error, output: string, timeoutMs: number): string {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return `${command} is not installed`;
  if ('killed' in error && error.killed === true) return `${command} took longer than ${timeoutMs / 1_000} s`;
  const lines = output.trim().split('\n');
  return lines.findLast((line) => line.trim() !== '')?.trim() ?? error.message;
}
