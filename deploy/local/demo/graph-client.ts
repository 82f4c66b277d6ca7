import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

/** A client of the graph, as any user's: a document, its variables, and what the answer must look like. */
export interface GraphClient {
  request<Schema extends z.ZodType>(
    document: string,
    variables: Readonly<Record<string, unknown>>,
    data: Schema,
  ): Promise<z.output<Schema>>;
}

/** The graph answered, and said no. */
export class GraphRefusal extends Error {
  override readonly name = 'GraphRefusal';
}

const answerSchema = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/** A process may be restarting; every mutation here has an idempotency key, so asking again is harmless. */
const ATTEMPTS = 8;

export function createGraphClient(url: string, token: string, stop?: AbortSignal): GraphClient {
  async function attempt(document: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: document, variables }),
      signal: AbortSignal.timeout(20_000),
    });
    const answer = answerSchema.parse(await response.json());
    if (answer.errors !== undefined && answer.errors.length > 0) {
      throw new Error(answer.errors.map(({ message }) => message).join('; '));
    }
    return answer.data;
  }

  return {
    async request(document, variables, data) {
      for (let attempts = 1; ; attempts += 1) {
        stop?.throwIfAborted();
        try {
          return data.parse(await attempt(document, variables));
        } catch (error) {
          if (attempts === ATTEMPTS || error instanceof z.ZodError) {
            throw new Error(`The graph does not answer ${nameOf(document)}`, { cause: error });
          }
          await sleep(Math.min(100 * 2 ** attempts, 2_000));
        }
      }
    },
  };
}

function nameOf(document: string): string {
  return /(?:query|mutation)\s+(\w+)/.exec(document)?.[1] ?? 'a request';
}
