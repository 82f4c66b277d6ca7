import { dataOf, type GraphAnswer } from './answer.ts';
import { ConnectionError } from './errors.ts';
import { anyOf, backoffMs, pause } from './pause.ts';
import { readServerEvents } from './server-events.ts';
import type { TypedText } from './typed-text.ts';

export interface SubscribeOptions {
  readonly signal?: AbortSignal | undefined;
  /** How long a connection may be silent before it counts as broken, in milliseconds (default 45,000). */
  readonly silence?: number | undefined;
  /** Receives the reason why a connection is replaced. */
  readonly onReconnect?: ((error: ConnectionError) => void) | undefined;
}

/**
 * Results of a subscription until it completes. A connection that breaks, or is silent for longer than it may be, is
 * replaced; where the results have a `cursor`, the next connection continues after it. Without one, what happened
 * between may be missing. Rejects with a `RequestError`, or the signal's reason.
 */
export type Subscribe = <
  Result = Record<string, unknown>,
  Variables extends object = Record<string, unknown>,
>(
  document: TypedText<Result, Variables> | string,
  variables?: Variables,
  options?: SubscribeOptions,
) => AsyncGenerator<Result, void>;

interface Parts {
  readonly url: string;
  readonly signal: AbortSignal | undefined;
  readonly post: (
    document: string,
    variables: object,
    accept: string,
    ends: { readonly signal?: AbortSignal | undefined; readonly end: AbortSignal },
  ) => Promise<Response>;
}

/** The gateway sends a comment every 12 seconds; three that are missing mean that nothing will come. */
const SILENCE_MS = 45_000;

export function createSubscriptions(parts: Parts): Subscribe {
  return async function* subscribe<Result, Variables extends object>(
    document: TypedText<Result, Variables> | string,
    variables?: Variables,
    options: SubscribeOptions = {},
  ): AsyncGenerator<Result, void> {
    const text = document.toString();
    const signal = anyOf(parts.signal, options.signal);
    let from: object = variables ?? {};
    for (let failures = 0; ;) {
      try {
        for await (const data of connection(parts, text, from, { ...options, signal })) {
          failures = 0;
          const cursor = cursorOf(data);
          if (cursor !== undefined) from = { ...from, after: cursor };
          yield data as Result;
        }
        return;
      } catch (error) {
        signal?.throwIfAborted();
        if (!(error instanceof ConnectionError)) throw error;
        options.onReconnect?.(error);
        failures += 1;
        await pause(error.retryAfterMs ?? backoffMs(failures), signal);
      }
    }
  };
}

/** One connection: its results until the graph completes it. Throws a ConnectionError where it breaks. */
async function* connection(
  { url, post }: Parts,
  document: string,
  variables: object,
  { signal, silence = SILENCE_MS }: SubscribeOptions,
): AsyncGenerator<Record<string, unknown>, void> {
  const silent = new AbortController();
  const restart = (): ReturnType<typeof setTimeout> => setTimeout(() => silent.abort(), silence);
  let timer = restart();
  const heard = (): void => {
    clearTimeout(timer);
    timer = restart();
  };
  try {
    const response = await post(document, variables, 'text/event-stream', {
      signal,
      end: signal === undefined ? silent.signal : AbortSignal.any([signal, silent.signal]),
    });
    if (
      response.body === null ||
      response.headers.get('content-type')?.startsWith('text/event-stream') !== true
    ) {
      const answer = (await response.json().catch(() => ({}))) as GraphAnswer;
      yield dataOf(url, response, answer);
      return;
    }
    const events = readServerEvents(response.body, heard);
    for (;;) {
      const next = await events.next().catch((error: unknown) => {
        throw new ConnectionError(`The connection to ${url} broke.`, { cause: error });
      });
      if (next.done === true) {
        if (next.value) return;
        throw new ConnectionError(`The connection to ${url} ended.`);
      }
      yield dataOf(url, response, JSON.parse(next.value) as GraphAnswer);
    }
  } finally {
    clearTimeout(timer);
    silent.abort();
  }
}

/** The place of a result in the stream of changes, where it has one. */
function cursorOf(data: Record<string, unknown>): string | undefined {
  const [result] = Object.values(data);
  const { cursor } = (result ?? {}) as { readonly cursor?: unknown };
  return typeof cursor === 'string' ? cursor : undefined;
}
