import { spawn } from 'node:child_process';
import type { Target } from '../target.ts';
import type { IpmiConfig } from './config.ts';
import type { Place } from './address.ts';

/** How a run of ipmitool ended. */
export interface Run {
  readonly end: 'exited' | 'timeout' | 'cancelled' | 'huge' | 'missing';
  readonly out: string;
  readonly err: string;
}

/** Lines for one session. */
export interface Script {
  readonly lines: readonly string[];
  /** Whether each packet is sent once, and its answer waited for longer: a change must not be made twice. */
  readonly once: boolean;
}

/** An inventory is about 2 kB; more than this no BMC has to say. */
const MOST_CHARACTERS = 64 * 1024;

/**
 * Runs lines of ipmitool in one session. The password is in the environment of the child alone, which other users
 * cannot read; `-v` makes ipmitool say why a session was refused, and when a request was sent.
 */
export async function runIpmitool(
  { program, privilege, sessionTimeoutMs, answerTimeoutMs, repeatMs }: IpmiConfig,
  { host, port }: Place,
  { credential: { username, password } }: Target,
  cipherSuite: number,
  { lines, once }: Script,
  signal: AbortSignal,
): Promise<Run> {
  const args = ['-I', 'lanplus', '-H', host, '-p', String(port), '-U', username, '-E'];
  const seconds = Math.ceil((once ? answerTimeoutMs : repeatMs) / 1_000);
  const tries = ['-R', once ? '1' : '3', '-N', String(seconds)];
  const session = [...tries, '-L', privilege, '-C', String(cipherSuite), '-v', 'exec', '/dev/stdin'];
  const { promise, resolve } = Promise.withResolvers<Run>();
  const said = { out: '', err: '' };
  const child = spawn('/bin/sh', ['-c', shell(lines), program, ...args, ...session], {
    env: { PATH: process.env['PATH'], LC_ALL: 'C', IPMITOOL_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const finish = (end: Run['end']): void => {
    child.kill('SIGKILL');
    resolve({ end, ...said });
  };
  const collect = (stream: 'out' | 'err') => (text: string) => {
    said[stream] += text;
    if (said[stream].length > MOST_CHARACTERS) finish('huge');
  };
  child.stdout.setEncoding('utf8').on('data', collect('out'));
  child.stderr.setEncoding('utf8').on('data', collect('err'));
  child.on('error', () => finish('missing'));
  child.on('close', (code) => finish(code === NOT_FOUND ? 'missing' : 'exited'));
  const cancel = (): void => finish('cancelled');
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  const deadline = setTimeout(() => finish('timeout'), sessionTimeoutMs);
  try {
    return await promise;
  } finally {
    clearTimeout(deadline);
    signal.removeEventListener('abort', cancel);
  }
}

/** How a shell ends that does not find a program. */
const NOT_FOUND = 127;

/**
 * Becomes ipmitool, with the lines as its input: `exec` opens that by name, which a socket, such as Node gives to its
 * children, does not allow. Lines are made of constants and hexadecimal digits alone.
 */
function shell(lines: readonly string[]): string {
  return `exec "$0" "$@" <<'END'\n${lines.join('\n')}\nEND\n`;
}
