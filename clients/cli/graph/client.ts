import type { Context } from '../contexts/context.ts';
import { CommandError, EXIT, refused } from '../exit-code.ts';

/** The public graph, asked by one caller. */
export interface GraphClient {
  readonly context: Context;
  /** Rejects with what to do where the graph is unreachable, refuses the caller, or cannot answer. */
  request(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>>;
  /** Results of a subscription until it completes; a connection that breaks ends it without an error. */
  subscribe(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
  ): AsyncGenerator<Record<string, unknown>>;
}

export interface GraphClientOptions {
  readonly context: Context;
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
}

interface GraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export function createGraphClient({ context, signal, timeoutMs }: GraphClientOptions): GraphClient {
  async function post(
    document: string,
    variables: unknown,
    accept: string,
    end: AbortSignal,
  ): Promise<Response> {
    const headers: Record<string, string> = { 'content-type': 'application/json', accept };
    if (context.token !== '') headers['authorization'] = `Bearer ${context.token}`;
    try {
      return await fetch(context.url, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query: document, variables }),
        signal: end,
      });
    } catch (error) {
      if (signal.aborted) throw new CommandError(EXIT.INTERRUPTED, 'Interrupted.', { cause: error });
      const why = end.aborted ? `did not answer within ${timeoutMs / 1_000} s` : 'cannot be reached';
      throw new CommandError(EXIT.CONNECTION, `The graph at ${context.url} ${why}.`, { cause: error });
    }
  }

  return {
    context,
    async request(document, variables = {}) {
      const end = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
      const response = await post(document, variables, 'application/json', end);
      const answer = (await response.json().catch(() => ({}))) as GraphAnswer;
      const [error] = answer.errors ?? [];
      if (error !== undefined) throw failureOf(error, response.status, context);
      if (answer.data === undefined || answer.data === null) {
        throw new CommandError(EXIT.CONNECTION, `${context.url} answered ${response.status} and no data.`);
      }
      return answer.data;
    },
    async *subscribe(document, variables = {}) {
      const response = await post(document, variables, 'text/event-stream', signal);
      if (!response.ok || response.body === null) {
        const answer = (await response.json().catch(() => ({}))) as GraphAnswer;
        throw failureOf(
          answer.errors?.[0] ?? { message: `HTTP ${response.status}` },
          response.status,
          context,
        );
      }
      for await (const event of eventsOf(response.body)) {
        const { data, errors } = JSON.parse(event) as GraphAnswer;
        if (errors?.[0] !== undefined) throw failureOf(errors[0], 200, context);
        if (data !== undefined && data !== null) yield data;
      }
    },
  };
}

function failureOf(
  { message, extensions }: { readonly message: string; readonly extensions?: { readonly code?: string } },
  status: number,
  context: Context,
): CommandError {
  const code = extensions?.code;
  if (status === 401 || code === 'UNAUTHENTICATED') {
    return refused(`${message} (context ${context.name}). Log in again: infra login.`);
  }
  if (status >= 500 || code === 'UNAVAILABLE') return new CommandError(EXIT.CONNECTION, message);
  return refused(message);
}

/** Data of server-sent events (GraphQL over SSE, distinct connections mode), until `complete` or the end. */
async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of body) {
      text += decoder.decode(chunk, { stream: true });
      const events = text.split(/\r?\n\r?\n/);
      text = events.pop() ?? '';
      for (const event of events) {
        if (/^event: complete/m.test(event)) return;
        const data = /^data: (.+)$/m.exec(event)?.[1];
        if (data !== undefined) yield data;
      }
    }
  } catch {
    // The connection broke: the caller decides whether to subscribe again.
  }
}
