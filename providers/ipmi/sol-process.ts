import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Target } from '../target.ts';
import type { Place } from './address.ts';
import type { IpmiConfig } from './config.ts';
import type { Run } from './ipmitool.ts';

/** ipmitool with a serial console (IPMI 2.0, section 24) as its input and output. */
export interface SolProcess {
  /** Settled once the console is open, with null, or with how the program ended. */
  readonly opened: Promise<Run | null>;
  readonly ended: Promise<void>;
  /** What the program has said of the session so far. */
  said(): string;
  /** Resolves once the program has accepted the bytes. */
  write(bytes: Uint8Array): Promise<void>;
  /** Closes the input: ipmitool then ends the console at the BMC, and itself. One that hangs is killed. */
  hangUp(): void;
}

/** How long ipmitool may take to end the console at the BMC. A BMC keeps one that was not ended for a minute or so. */
const CLOSE_MS = 2_000;

/** What ipmitool prints before what the machine prints. */
const BANNER = /^\[SOL Session operational\.[^\n]*\n/;
const LONGEST_BANNER = 200;

/** It sets its terminal up once the console is open, and reports that it has none, unbuffered, unlike its banner. */
const OPEN = /^tcgetattr: /m;

const MOST_CHARACTERS = 16 * 1024;

export function startSol(
  { program, privilege }: IpmiConfig,
  { host, port }: Place,
  { credential: { username, password } }: Target,
  cipherSuite: number,
  print: (bytes: Uint8Array) => void,
): SolProcess {
  const args = ['-I', 'lanplus', '-H', host, '-p', String(port), '-U', username, '-E', '-L', privilege];
  const child = spawn(program, [...args, '-C', String(cipherSuite), '-v', 'sol', 'activate'], {
    env: { PATH: process.env['PATH'], LC_ALL: 'C', IPMITOOL_PASSWORD: password },
    stdio: 'pipe',
  });
  const opened = Promise.withResolvers<Run | null>();
  const ended = Promise.withResolvers<void>();
  let err = '';
  /** What was printed while the banner may not be complete; null afterwards. */
  let begin: Buffer | null = Buffer.alloc(0);
  let killing: NodeJS.Timeout | undefined;

  const finish = (end: Run['end']): void => {
    clearTimeout(killing);
    opened.resolve({ end, out: '', err });
    ended.resolve();
  };
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (err.length < MOST_CHARACTERS) err += text;
    if (OPEN.test(err)) opened.resolve(null);
  });
  child.stdout.on('data', (bytes: Buffer) => {
    if (begin === null) return print(bytes);
    begin = Buffer.concat([begin, bytes]);
    const text = begin.toString('latin1');
    if (!BANNER.test(text) && !text.includes('\n') && begin.length < LONGEST_BANNER) return;
    const rest = begin.subarray(BANNER.exec(text)?.[0].length ?? 0);
    begin = null;
    opened.resolve(null);
    if (rest.length > 0) print(rest);
  });
  // Written to after it has ended.
  child.stdin.on('error', () => undefined);
  child.on('error', () => finish('missing'));
  child.on('close', () => finish('exited'));
  return {
    opened: opened.promise,
    ended: ended.promise,
    said: () => err,
    async write(bytes) {
      if (!child.stdin.writable || child.stdin.write(bytes)) return;
      // Where the program ends meanwhile, the output of the console ends, which says it.
      const accepted = once(child.stdin, 'drain').catch(() => undefined);
      await Promise.race([accepted, ended.promise]);
    },
    hangUp() {
      if (killing !== undefined) return;
      child.stdin.end();
      killing = setTimeout(() => child.kill('SIGKILL'), CLOSE_MS);
      killing.unref();
    },
  };
}
