import { ApplicationFailure, CancelledFailure, cancellationSignal } from '@temporalio/activity';
import { Agent, request } from 'undici';
import { TokenUnavailable, type TokenSource } from '#platform/auth/token-source.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { TypedDocumentString } from '../generated/graph.ts';
import { GRAPH_UNAVAILABLE, graphFailure, type GraphFault } from './graph-failure.ts';

export interface GraphClient {
  /**
   * Executes a document. Refusals of a mutation are part of its answer; other faults are failures, which say
   * whether they are temporary (`graph-failure.ts`).
   */
  execute<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Result>;
  close(): Promise<void>;
}

/** A client that can also ask on behalf of a person. */
export interface AskingGraphClient extends GraphClient {
  /** Executes with a person's token, so that the graph decides what they may; null where the token is not valid. */
  executeAs<Result, Variables>(
    token: string,
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Result | null>;
  close(): Promise<void>;
}

/** An answer larger than this is not from the graph. */
const TIMEOUT_MS = 8_000;

/** The activities' way to the graph: any client's way, with a service token. */
export function createGraphClient(options: {
  readonly url: string;
  /** The token of this process. */
  readonly tokens: TokenSource;
}): AskingGraphClient {
  const agent = new Agent({ connections: 32, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS });
  async function ask<Result, Variables>(
    token: string,
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Result | null> {
    const body = JSON.stringify({ query: document.toString(), variables });
    const { status, data, errors } = await post(agent, { url: options.url, token }, body);
    if (status === 401) return null;
    const first = errors?.[0];
    if (first !== undefined || data === null || data === undefined)
      throw graphFailure(faultOf(status, first));
    // The document was checked against the schema when its types were generated.
    return data as never;
  }
  return {
    async execute(document, variables) {
      const token = await tokenOf(options.tokens.current());
      const answer = await ask(token, document, variables);
      if (answer !== null) return answer;
      // The token may have been revoked.
      const other = await tokenOf(options.tokens.renewed(token));
      const again = other === token ? null : await ask(other, document, variables);
      if (again === null)
        throw graphFailure({ ...faultOf(401), message: 'the token of this process is refused' });
      return again;
    },
    executeAs: ask,
    close: async () => await agent.close(),
  };
}

/** Without a token nothing is sent, and the request may succeed later. */
async function tokenOf(token: Promise<string>): Promise<string> {
  try {
    return await token;
  } catch (error) {
    if (!(error instanceof TokenUnavailable)) throw error;
    throw ApplicationFailure.retryable(error.message, GRAPH_UNAVAILABLE);
  }
}

interface GraphAnswerError {
  readonly message: string;
  readonly extensions?: { readonly code?: unknown; readonly retryable?: unknown };
}

function faultOf(status: number, error?: GraphAnswerError): GraphFault {
  const { code, retryable } = error?.extensions ?? {};
  return {
    status,
    message: error?.message ?? `no data (HTTP status ${status})`,
    code: typeof code === 'string' ? code : undefined,
    retryable: retryable === true,
  };
}

interface GraphAnswer {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: readonly GraphAnswerError[];
}

async function post(
  agent: Agent,
  { url, token }: { readonly url: string; readonly token: string },
  body: string,
): Promise<GraphAnswer> {
  const cancelled = activityCancellation();
  const deadline = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await request(url, {
      method: 'POST',
      dispatcher: agent,
      body,
      signal: cancelled === undefined ? deadline : AbortSignal.any([deadline, cancelled]),
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        authorization: `Bearer ${token}`,
      },
    });
    const { statusCode: status } = response;
    return { ...answerOf(await response.body.text(), status), status };
  } catch (error) {
    if (cancelled?.aborted === true) throw new CancelledFailure('The activity was cancelled');
    throw ApplicationFailure.create({
      message: `The graph cannot be reached: ${describeError(error)}`,
      type: GRAPH_UNAVAILABLE,
      nonRetryable: false,
      cause: error instanceof Error ? error : undefined,
    });
  }
}

/** A body that is no JSON is from a proxy in between, or is cut off: such a request may succeed next time. */
function answerOf(text: string, status: number): Omit<GraphAnswer, 'status'> {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch (error) {
    if (status < 300) throw error;
    return {};
  }
}

/** Inside an activity its cancellation ends the request; the worker's own housekeeping has none. */
function activityCancellation(): AbortSignal | undefined {
  try {
    return cancellationSignal();
  } catch {
    return undefined;
  }
}
