import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { REPOSITORY } from '#deploy/local/repository.ts';
import type { TestStack } from '#test/harness/stack.ts';

export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as a person calls it, against a stack. */
export interface Infra {
  run(...args: readonly string[]): Promise<Answer>;
  /** The same in a terminal 100 columns wide, with what the person types; resolves with all that the terminal shows. */
  type(keys: string, ...args: readonly string[]): Promise<Answer>;
  /** Starts it in a terminal, for what is observed while it runs. */
  watch(...args: readonly string[]): ReturnType<typeof spawn>;
  /** Starts it, for what is to be interrupted. */
  start(...args: readonly string[]): ReturnType<typeof spawn>;
}

export function createInfra(stack: TestStack, home: string): Infra {
  const env = {
    ...process.env,
    INFRA_STACK: join(stack.dataDir, 'stack.json'),
    TERM: 'xterm',
    NO_COLOR: '',
    HOME: home,
    XDG_CACHE_HOME: home,
    XDG_CONFIG_HOME: home,
  };
  const program = join(REPOSITORY, 'processes', 'infra.ts');
  const call = async (command: string, args: readonly string[], input?: string): Promise<Answer> =>
    await new Promise((resolve) => {
      const child = execFile(
        command,
        args,
        { env, cwd: REPOSITORY, maxBuffer: 64 * 1024 * 1024 },
        (error, stdout, stderr) => {
          resolve({
            code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1,
            stdout,
            stderr,
          });
        },
      );
      if (input !== undefined) child.stdin?.end(input);
    });
  /** util-linux' script gives the command a terminal; stty says how wide it is. */
  const inTerminal = (args: readonly string[]): string[] => {
    const quoted = [process.execPath, program, ...args]
      .map((word) => `'${word.replaceAll("'", `'\\''`)}'`)
      .join(' ');
    return ['-qec', `stty cols 100 rows 40; ${quoted}`, '/dev/null'];
  };
  return {
    run: async (...args) => await call(process.execPath, [program, ...args]),
    start: (...args) => spawn(process.execPath, [program, ...args], { env, cwd: REPOSITORY }),
    watch: (...args) => spawn('script', inTerminal(args), { env, cwd: REPOSITORY }),
    type: async (keys, ...args) => await call('script', inTerminal(args), keys),
  };
}
