import { dataOf, type GraphAnswer } from './answer.ts';
import { ConnectionError } from './errors.ts';
import { anyOf, backoffMs, deadline, pause } from './pause.ts';
import { createSubscriptions, type Subscribe } from './subscriptions.ts';
import { isMutation, type TypedText } from './typed-text.ts';

export interface GraphClientOptions {
  /** The public graph, e.g. `https://infra.example/graphql`. */
  readonly url: string;
  /** The caller's token, or a function that returns it for each request: it may renew the token meanwhile. */
  readonly token?: string | (() => string | Promise<string>) | undefined;
  /** How long a request may take with all its attempts, in milliseconds (default 30,000). */
  readonly timeout?: number | undefined;
  /** How often a request is sent at most where the connection fails and that is safe (default 4). */
  readonly attempts?: number | undefined;
  /** Ends every request and subscription. */
  readonly signal?: AbortSignal | undefined;
}

export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
  /** Instead of that of the client, in milliseconds. */
  readonly timeout?: number | undefined;
}

/** The public graph, asked by one caller. */
export interface GraphClient {
  readonly url: string;
  /**
   * The data that a document answers. Where the connection fails, what is safe is sent again: queries, and mutations
   * whose input has an `idempotencyKey`. Rejects with a `RequestError`, a `ConnectionError`, or the signal's reason.
   */
  request<Result = Record<string, unknown>, Variables extends object = Record<string, unknown>>(
    document: TypedText<Result, Variables> | string,
    variables?: Variables,
    options?: RequestOptions,
  ): Promise<Result>;
  readonly subscribe: Subscribe;
}

const TIMEOUT_MS = 30_000;
const ATTEMPTS = 4;

export function createGraphClient(options: GraphClientOptions): GraphClient {
  const { url, token, timeout = TIMEOUT_MS, attempts = ATTEMPTS } = options;

  /** One HTTP request. `end` is the deadline of its answer. */
  async function post(
    document: string,
    variables: object,
    accept: string,
    { signal, end }: { readonly signal?: AbortSignal | undefined; readonly end: AbortSignal },
  ): Promise<Response> {
    const headers: Record<string, string> = { 'content-type': 'application/json', accept };
    const own = typeof token === 'function' ? await token() : token;
    if (own !== undefined && own !== '') headers['authorization'] = `Bearer ${own}`;
    try {
      return await fetch(url, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query: document, variables }),
        signal: end,
      });
    } catch (error) {
      signal?.throwIfAborted();
      const why = end.aborted ? 'did not answer in time' : 'cannot be reached';
      throw new ConnectionError(`The graph at ${url} ${why}.`, { cause: error });
    }
  }

  async function attempt(
    document: string,
    variables: object,
    signal: AbortSignal | undefined,
    end: AbortSignal,
  ): Promise<Record<string, unknown>> {
    const response = await post(document, variables, 'application/json', { signal, end });
    let answer: GraphAnswer = {};
    try {
      answer = (await response.json()) as GraphAnswer;
    } catch (error) {
      signal?.throwIfAborted();
      if (end.aborted)
        throw new ConnectionError(`The graph at ${url} did not answer in time.`, { cause: error });
    }
    return dataOf(url, response, answer);
  }

  return {
    url,
    async request<Result, Variables extends object>(
      document: TypedText<Result, Variables> | string,
      variables?: Variables,
      requested: RequestOptions = {},
    ): Promise<Result> {
      const text = document.toString();
      const signal = anyOf(options.signal, requested.signal);
      const end = deadline(signal, requested.timeout ?? timeout);
      const most = isSafe(text, variables) ? attempts : 1;
      for (let count = 1; ; count += 1) {
        try {
          return (await attempt(text, variables ?? {}, signal, end)) as Result;
        } catch (error) {
          if (!(error instanceof ConnectionError) || count >= most || end.aborted) throw error;
          await pause(error.retryAfterMs ?? backoffMs(count), end).catch(() => {
            signal?.throwIfAborted();
            throw error;
          });
        }
      }
    },
    subscribe: createSubscriptions({ url, signal: options.signal, post }),
  };
}

/** Whether a request may be sent twice: it reads, or its key makes the graph answer the repetition with the first result. */
function isSafe(document: string, variables: object | undefined): boolean {
  if (!isMutation(document)) return true;
  const { input } = (variables ?? {}) as { readonly input?: { readonly idempotencyKey?: unknown } };
  return typeof input?.idempotencyKey === 'string';
}
