import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CommandError, EXIT, usageError, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { Command } from './command.ts';

const KIT = join('deploy', 'scripts', 'contract.mjs');
const ISSUER_KEY = '--issuer-key';
/** Exit codes of the kit: nothing is violated, something is, and wrong usage. */
const CODES: Readonly<Record<number, ExitCode>> = { 0: EXIT.DONE, 1: EXIT.FAILED, 2: EXIT.USAGE };

export const contract: Command = {
  help: `  --domain NAME        which contract, e.g. ipam
  --url URL            its GraphQL endpoint
  --issuer-key FILE    private JWK of the issuer whose tokens it accepts, or --token TOKEN of an admin
  --issuer NAME        the tokens' issuer (default http://infratographer.local)
  --audience NAME      their audience (default infratographer)
  --nats URL           where it publishes events
  --request-seconds N  how long one request may take (default 30)
  --only TEXT          only suites whose file has this in its name; may be repeated
  --json               the verdicts as JSON

It runs the suites of the project, so that it needs a checkout. docs/extending.md describes it. The exit code is 1 where
a rule is violated.`,
  async run(io, args) {
    const root = findCheckout(io.cwd);
    if (root === undefined)
      throw usageError('infra contract runs the suites of the project: call it in a checkout of it.');
    // The kit runs in the folder of the checkout.
    const given = args.map((arg, index) => {
      if (args[index - 1] === ISSUER_KEY) return resolve(io.cwd, arg);
      const [name, file] = arg.split(/=(.*)/s);
      return name === ISSUER_KEY && file !== undefined ? `${name}=${resolve(io.cwd, file)}` : arg;
    });
    const code = await runKit(io, root, given);
    if (code === EXIT.DONE) return;
    throw new CommandError(
      CODES[code] ?? EXIT.FAILED,
      `The contract is not fulfilled, or was not checked (${code}).`,
    );
  },
};

function findCheckout(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, KIT)) && existsSync(join(at, 'test', 'contract-kit'))) return at;
    if (at === dirname(at)) return undefined;
  }
}

async function runKit(io: Io, root: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [join(root, KIT), ...args], {
    cwd: io.cwd,
    env: io.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: io.signal,
  });
  child.stdout.pipe(io.stdout, { end: false });
  child.stderr.pipe(io.stderr, { end: false });
  return await new Promise((ended, reject) => {
    child.once('error', reject);
    child.once('close', (code) => ended(code ?? EXIT.FAILED));
  });
}
