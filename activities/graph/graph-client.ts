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

/** An answer larger than this is no answer of ours. */
const TIMEOUT_MS = 8_000;

/** The activities' way to the graph: any client's way, with a service token. */
export function createGraphClient(options: { readonly url: string; readonly token: string }): GraphClient {
  const agent = new Agent({ connections: 32, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS });
  return {
    async execute(document, variables) {
      const body = JSON.stringify({ query: document.toString(), variables });
      const answer = await post(agent, options, body);
      const first = answer.errors?.[0];
      if (first !== undefined || answer.data === null || answer.data === undefined) {
        throw ApplicationFailure.retryable(
          `The graph answered: ${first?.message ?? 'no data'}`,
          'GRAPH_UNAVAILABLE',
        );
      }
      // The document was checked against the schema when its types were generated.
      return answer.data as never;
    },
    close: async () => await agent.close(),
  };
}

interface GraphAnswer {
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
    return (await response.body.json()) as GraphAnswer;
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
