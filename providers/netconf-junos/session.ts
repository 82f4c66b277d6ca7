import type { Element } from '@xmldom/xmldom';
import type { Effect, ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import type { NetconfJunosConfig } from './config.ts';
import { abortFailure } from '../aborted-call.ts';
import { wireFailure } from './failure.ts';
import { BadMessage, createMessageReader, framed } from './framing.ts';
import { faultsOf, RpcRefused } from './rpc-reply.ts';
import { openChannel, type SshChannel } from './ssh.ts';
import { childrenOf, leaf, parseXml, serialize, tag, textAt, withAttributes, type Tag } from './xml.ts';

/** A NETCONF session with one switch (RFC 6241). */
export interface Session {
  /** What the switch says that it can do, as URIs without their parameters. */
  readonly capabilities: ReadonlySet<string>;
  /**
   * Sends one operation; answers the `rpc-reply`. Throws `RpcRefused` where the switch refuses it, and a `ProviderError`
   * with this effect where its answer does not come.
   */
  rpc(operation: Tag, options?: { readonly effect?: Effect; readonly timeoutMs?: number }): Promise<Element>;
  close(): void;
}

const BASE = 'urn:ietf:params:xml:ns:netconf:base:1.0';
const BASE_1_0 = 'urn:ietf:params:netconf:base:1.0';
const BASE_1_1 = 'urn:ietf:params:netconf:base:1.1';

interface Waiting {
  answer(message: Element): void;
  fail(error: unknown): void;
}

export async function openSession(
  target: Target,
  config: NetconfJunosConfig,
  signal: AbortSignal,
): Promise<Session> {
  const channel = await openChannel(target, config, signal);
  const talk = conversation(channel, target, config, signal);
  try {
    return await greet(talk, target, config);
  } catch (error) {
    channel.destroy();
    throw error;
  }
}

interface Conversation {
  /** Waits for the next message; sends one before where it is given. */
  next(message: string | null, effect: Effect, timeoutMs: number): Promise<Element>;
  send(message: string): void;
  useChunks(): void;
  end(): void;
}

function conversation(
  { stream, destroy }: SshChannel,
  target: Target,
  config: NetconfJunosConfig,
  signal: AbortSignal,
): Conversation {
  const reader = createMessageReader(config.maxMessageBytes);
  let isChunked = false;
  let waiting: Waiting | undefined;
  let greeting: Element | undefined;
  let ended: unknown;
  const fail = (error: unknown): void => {
    ended ??= error;
    waiting?.fail(error);
    destroy();
  };
  stream.on('data', (bytes: Buffer) => {
    try {
      for (const text of reader.read(bytes)) {
        const message = parseXml(text);
        // The greeting may come before it is waited for; nothing else comes unasked.
        if (waiting === undefined) greeting ??= message;
        else waiting.answer(message);
        if (message.localName === 'hello' && speaks(message, BASE_1_1)) reader.useChunks();
      }
    } catch (error) {
      fail(error);
    }
  });
  stream.on('error', fail);
  stream.on('close', () => fail(new Error('it closed the connection')));
  const abort = (): void => fail(signal.reason);
  signal.addEventListener('abort', abort, { once: true });

  const send = (message: string): void => void stream.write(framed(message, isChunked));
  return {
    async next(message, effect, timeoutMs) {
      if (signal.aborted) throw abortFailure(signal.reason, target.id, 'none');
      if (ended !== undefined) throw failureOf(target, effect, ended);
      if (message === null && greeting !== undefined) return greeting;
      const { promise, resolve, reject } = Promise.withResolvers<Element>();
      waiting = { answer: resolve, fail: reject };
      const late = setTimeout(() => fail(new Late(`${timeoutMs} ms`)), timeoutMs);
      try {
        if (message !== null) send(message);
        return await promise;
      } catch (error) {
        if (signal.aborted) throw abortFailure(signal.reason, target.id, effect);
        throw failureOf(target, effect, error);
      } finally {
        clearTimeout(late);
        waiting = undefined;
      }
    },
    send,
    useChunks: () => void (isChunked = true),
    end() {
      signal.removeEventListener('abort', abort);
      destroy();
    },
  };
}

class Late extends Error {}

function failureOf(target: Target, effect: Effect, error: unknown): ProviderError {
  if (error instanceof Late) return wireFailure('TIMEOUT', target, effect, error);
  return wireFailure(error instanceof BadMessage ? 'BAD_ANSWER' : 'UNREACHABLE', target, effect, error);
}

/** Both sides say what they speak (RFC 6241, section 8.1), in the framing of 1.0 (RFC 6242, section 4.1). */
async function greet(talk: Conversation, target: Target, config: NetconfJunosConfig): Promise<Session> {
  const mine = tag('hello', tag('capabilities', leaf('capability', BASE_1_0), leaf('capability', BASE_1_1)));
  talk.send(serialize(mine, BASE));
  const hello = await talk.next(null, 'none', config.connectTimeoutMs);
  if (hello.localName !== 'hello')
    throw wireFailure('BAD_ANSWER', target, 'none', 'something that is no NETCONF hello');
  if (speaks(hello, BASE_1_1)) talk.useChunks();
  let sent = 0;
  return {
    capabilities: new Set(capabilitiesOf(hello).map((uri) => uri.replace(/\?.*$/u, ''))),
    async rpc(operation, { effect = 'none', timeoutMs = config.requestTimeoutMs } = {}) {
      sent += 1;
      const request = withAttributes(tag('rpc', operation), { 'message-id': String(sent) });
      const reply = await talk.next(serialize(request, BASE), effect, timeoutMs);
      if (reply.localName !== 'rpc-reply' || reply.getAttribute('message-id') !== String(sent))
        throw wireFailure('BAD_ANSWER', target, effect, 'something that is no answer to the request');
      const faults = faultsOf(reply);
      if (faults.length > 0) throw new RpcRefused(faults);
      return reply;
    },
    close: () => talk.end(),
  };
}

function capabilitiesOf(hello: Element): string[] {
  return childrenOf(hello, 'capabilities')
    .flatMap((list) => childrenOf(list, 'capability'))
    .map((one) => textAt(one) ?? '');
}

function speaks(hello: Element, capability: string): boolean {
  return capabilitiesOf(hello).includes(capability);
}
