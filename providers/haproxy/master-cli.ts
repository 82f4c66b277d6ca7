import { connect } from 'node:net';
import { once } from 'node:events';
import { abortFailure } from '../aborted-call.ts';
import type { CallContext } from '../call.ts';
import type { Effect, ProviderError } from '../provider-error.ts';
import type { HaproxyConfig } from './config.ts';
import { isOneOf } from './errors.ts';
import { failure } from './failure.ts';
import { pause } from './pause.ts';

/** The state of HAProxy's processes. */
export interface Processes {
  /** Reloads since HAProxy was started, those included that failed. */
  readonly reloads: number;
  /** Reloads that have failed since the last that did not. */
  readonly failed: number;
}

/** The master process of HAProxy, by its CLI (management guide, section 9.4). */
export interface MasterCli {
  processes(context: CallContext): Promise<Processes>;
  /** `show stat` of the worker that accepts new connections. */
  statistics(context: CallContext): Promise<string>;
  /**
   * Requests a reload. Returns what HAProxy answers: since 2.7 the result with its log. Before that HAProxy closes the
   * connection immediately, so that a lost answer is no failure here; `processes` shows the outcome.
   */
  requestReload(context: CallContext): Promise<string>;
}

export function createMasterCli(config: HaproxyConfig): MasterCli {
  const { masterSocket: path } = config;

  async function ask(command: string, effect: Effect, { signal }: CallContext): Promise<string> {
    if (signal.aborted) throw abortFailure(signal.reason, path, 'none');
    const deadline = AbortSignal.timeout(config.requestTimeoutMs);
    const ends = AbortSignal.any([signal, deadline]);
    const socket = connect({ path });
    let sent = false;
    const chunks: Buffer[] = [];
    let size = 0;
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > config.maxAnswerBytes) socket.destroy(new TooLong());
    });
    try {
      await once(socket, 'connect', { signal: ends });
      const closed = once(socket, 'close', { signal: ends });
      socket.end(`${command}\n`);
      sent = true;
      await closed;
      return Buffer.concat(chunks).toString('utf8');
    } catch (error) {
      socket.destroy();
      if (signal.aborted) throw abortFailure(signal.reason, path, sent ? effect : 'none');
      throw wireFailure(path, error, { isLate: deadline.aborted, effect: sent ? effect : 'none', command });
    }
  }

  /**
   * Reads. After a start and after each reload the master process executes itself anew, and closes connections meanwhile
   * without an answer, or does not accept them.
   */
  async function read(command: string, context: CallContext): Promise<string> {
    const until = Date.now() + config.reloadTimeoutMs;
    for (;;) {
      const isLast = Date.now() > until;
      try {
        const answer = await ask(command, 'none', context);
        if (answer !== '' || isLast) return answer;
      } catch (error) {
        if (isLast || !isBeginning(error)) throw error;
      }
      await pause(config.pollMs, path, context);
    }
  }

  return {
    async processes(context) {
      const answer = await read('show proc', context);
      // `1234  master  3 [failed: 1]  0d00h01m02s  2.6.12`; versions before 2.5 do not count the failed ones.
      const [, reloads, failed] = /^\d+\s+master\s+(\d+)\s+\[failed: (\d+)\]/m.exec(answer) ?? [];
      if (reloads === undefined) throw badAnswer(path, 'show proc', answer);
      return { reloads: Number(reloads), failed: Number(failed) };
    },
    async statistics(context) {
      const answer = await read('@1 show stat', context);
      if (answer.startsWith('# pxname,svname,')) return answer;
      throw badAnswer(path, 'show stat', answer);
    },
    async requestReload(context) {
      try {
        return await ask('reload', 'unknown', context);
      } catch (error) {
        if (isReset(error)) return '';
        throw error;
      }
    },
  };
}

class TooLong extends Error {}

/** Codes of a connection that could not be opened. */
const NEVER_SENT = new Set(['ENOENT', 'ECONNREFUSED', 'ENOTSOCK']);

function wireFailure(
  path: string,
  error: unknown,
  about: { readonly isLate: boolean; readonly effect: Effect; readonly command: string },
): ProviderError {
  const { isLate, effect, command } = about;
  if (isLate)
    return failure(path, `HAProxy's master CLI at ${path} did not answer ${command} in time`, {
      code: 'TIMEOUT',
      retry: 'backoff',
      effect,
    });
  if (error instanceof TooLong) return badAnswer(path, command);
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM')
    return failure(path, `The worker may not use HAProxy's master CLI at ${path}`, {
      code: 'AUTH_FAILED',
      retry: 'operator',
      effect: 'none',
    });
  return failure(path, `HAProxy's master CLI at ${path} is not reachable (${code})`, {
    code: 'UNREACHABLE',
    retry: 'backoff',
    effect: NEVER_SENT.has(code) ? 'none' : effect,
    cause: error,
  });
}

function badAnswer(path: string, command: string, answer = ''): ProviderError {
  const message = `The answer to ${command} at ${path} is not one of HAProxy's master CLI (${JSON.stringify(answer.slice(0, 100))}). It must be HAProxy 2.5 or newer in master-worker mode`;
  return failure(path, message, { code: 'BAD_ANSWER', retry: 'backoff', effect: 'none' });
}

function isReset(error: unknown): boolean {
  return error instanceof Error && isOneOf(error.cause, 'ECONNRESET', 'EPIPE');
}

function isBeginning(error: unknown): boolean {
  return isReset(error) || (error instanceof Error && isOneOf(error.cause, 'ECONNREFUSED'));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
