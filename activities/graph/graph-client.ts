import { ApplicationFailure, CancelledFailure, cancellationSignal } from '@temporalio/activity';
import { Agent, request } from 'undici';
import { describeError } from '#platform/errors/describe-error.ts';
import type { TypedDocumentString } from '../generated/graph.ts';

export interface GraphClient {
  /** Executes a document. Faults of transport and gateway are retryable failures; refusals are part of the answer. */
  execute<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Result>;
  close(): Promise<void>;
}

/** A client that can also ask for somebody else. */
export interface AskingGraphClient extends GraphClient {
  /** Executes with the token of somebody else, who is to be judged by the graph; null where the token is not good. */
  executeAs<Result, Variables>(
    token: string,
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<Result | null>;
  close(): Promise<void>;
}

/** An answer larger than this is no answer of ours. */
const TIMEOUT_MS = 8_000;

/** The activities' way to the graph: any client's way, with a service token. */
export function createGraphClient(options: {
  readonly url: string;
  readonly token: string;
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
    if (first !== undefined || data === null || data === undefined) throw unavailable(first?.message);
    // The document was checked against the schema when its types were generated.
    return data as never;
  }
  return {
    async execute(document, variables) {
      const answer = await ask(options.token, document, variables);
      if (answer === null) throw unavailable('the token of this process is not good');
      return answer;
    },
    executeAs: ask,
    close: async () => await agent.close(),
  };
}

function unavailable(message = 'no data'): ApplicationFailure {
  return ApplicationFailure.retryable(`The graph answered: ${message}`, 'GRAPH_UNAVAILABLE');
}

interface GraphAnswer {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
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
    const answer = (await response.body.json()) as Omit<GraphAnswer, 'status'>;
    return { ...answer, status: response.statusCode };
  } catch (error) {
    if (cancelled?.aborted === true) throw new CancelledFailure('The activity was cancelled');
    throw ApplicationFailure.create({
      message: `The graph cannot be reached: ${describeError(error)}`,
      type: 'GRAPH_UNAVAILABLE',
      nonRetryable: false,
      cause: error instanceof Error ? error : undefined,
    });
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
