import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { z } from 'zod';
import { createJsonSplitter, NotJsonStream } from '#platform/networks/json-stream.ts';
import type { Effect } from '../provider-error.ts';
import type { Target } from '../target.ts';
import type { OpenvswitchConfig } from './config.ts';
import { abortFailure } from '../aborted-call.ts';
import { refusal, transactionFailure, wireFailure } from './failure.ts';

/** One operation of a transaction (RFC 7047, section 5.2). */
export interface Operation {
  readonly op: string;
  readonly [member: string]: unknown;
}

/** A connection to the database of one switch. */
export interface Connection {
  /** Runs a transaction on the database Open_vSwitch; answers the results of its operations. */
  transact(operations: readonly Operation[], what: 'read' | 'write'): Promise<readonly unknown[]>;
  close(): void;
}

const messageSchema = z.object({
  id: z.unknown(),
  method: z.string().nullish(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.unknown().optional(),
});
const resultsSchema = z.array(z.record(z.string(), z.unknown()).nullable());
const failedSchema = z.object({ error: z.string(), details: z.string().optional() });

/** The port of OVSDB that IANA has assigned (RFC 7047, section 6). */
const DEFAULT_PORT = 6_640;

/** Opens a connection. The address is `tcp:192.0.2.7:6640`, as Open vSwitch writes it, or an URL `tcp://192.0.2.7:6640`. */
export async function openConnection(
  target: Target,
  config: OpenvswitchConfig,
  signal: AbortSignal,
): Promise<Connection> {
  const { host, port } = placeOf(target);
  if (signal.aborted) throw abortFailure(signal.reason, target.id, 'none');
  const socket = connect({ host, port });
  const deadline = AbortSignal.timeout(config.connectTimeoutMs);
  try {
    await once(socket, 'connect', { signal: AbortSignal.any([signal, deadline]) });
  } catch (error) {
    socket.destroy();
    if (signal.aborted) throw abortFailure(signal.reason, target.id, 'none');
    throw deadline.aborted
      ? wireFailure('TIMEOUT', target, 'none', 'no connection')
      : wireFailure('UNREACHABLE', target, 'none', error);
  }
  return talk(socket, target, config, signal);
}

function placeOf(target: Target): { host: string; port: number } {
  const url = URL.parse(target.address.replace(/^tcp:(?!\/\/)/u, 'tcp://'));
  if (url === null || url.protocol !== 'tcp:' || url.hostname === '')
    throw refusal(target, 'INVALID_ARGUMENT', `the address ${target.address} is not tcp://HOST:PORT`);
  return {
    host: url.hostname.replace(/^\[|\]$/gu, ''),
    port: url.port === '' ? DEFAULT_PORT : Number(url.port),
  };
}

type Message = z.infer<typeof messageSchema>;

function talk(socket: Socket, target: Target, config: OpenvswitchConfig, signal: AbortSignal): Connection {
  const split = createJsonSplitter(config.maxAnswerCharacters);
  let next = 0;
  let waiting: { id: number; answer(message: Message): void; fail(error: unknown): void } | undefined;
  const fail = (error: unknown): void => {
    waiting?.fail(error);
    socket.destroy();
  };
  socket.on('data', (chunk: Buffer) => {
    try {
      for (const text of split(chunk)) receive(messageSchema.parse(JSON.parse(text)));
    } catch (error) {
      fail(new BadAnswer(error instanceof NotJsonStream ? error.message : 'something that is not OVSDB'));
    }
  });
  socket.on('error', fail);
  socket.on('close', () => waiting?.fail(new Error('it closed the connection')));

  function receive(message: Message): void {
    // The server checks the connection (RFC 7047, section 4.1.11).
    if (message.method === 'echo')
      socket.write(JSON.stringify({ id: message.id, result: message.params, error: null }));
    else if (message.id === waiting?.id) waiting?.answer(message);
  }

  async function request(params: readonly unknown[], effect: Effect): Promise<Message> {
    if (signal.aborted) throw abortFailure(signal.reason, target.id, 'none');
    const { promise, resolve, reject } = Promise.withResolvers<Message>();
    next += 1;
    waiting = { id: next, answer: resolve, fail: reject };
    const deadline = AbortSignal.timeout(config.requestTimeoutMs);
    const ends = AbortSignal.any([signal, deadline]);
    const end = (): void => reject(ends.reason);
    ends.addEventListener('abort', end, { once: true });
    try {
      if (socket.destroyed) throw new Error('it closed the connection');
      socket.write(JSON.stringify({ method: 'transact', params, id: next }));
      return await promise;
    } catch (error) {
      socket.destroy();
      if (signal.aborted) throw abortFailure(signal.reason, target.id, effect);
      if (deadline.aborted) throw wireFailure('TIMEOUT', target, effect, `${config.requestTimeoutMs} ms`);
      throw wireFailure(error instanceof BadAnswer ? 'BAD_ANSWER' : 'UNREACHABLE', target, effect, error);
    } finally {
      ends.removeEventListener('abort', end);
      waiting = undefined;
    }
  }

  return {
    async transact(operations, what) {
      const effect = what === 'read' ? 'none' : 'unknown';
      const answer = await request(['Open_vSwitch', ...operations], effect);
      if (answer.error !== null && answer.error !== undefined) {
        const failed = failedSchema.safeParse(answer.error);
        throw transactionFailure(
          target,
          failed.success ? failed.data : { error: JSON.stringify(answer.error) },
        );
      }
      const results = resultsSchema.safeParse(answer.result);
      if (!results.success) throw wireFailure('BAD_ANSWER', target, effect, 'something that is not OVSDB');
      // A failed operation, or the failed commit, whose error follows the results of the operations.
      for (const result of results.data) {
        const failed = failedSchema.safeParse(result);
        if (failed.success) throw transactionFailure(target, failed.data);
      }
      if (results.data.length < operations.length)
        throw wireFailure('BAD_ANSWER', target, effect, 'fewer results than operations');
      return results.data;
    },
    close: () => socket.destroy(),
  };
}

class BadAnswer extends Error {}
