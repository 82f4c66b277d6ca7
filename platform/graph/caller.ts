import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { IssuerUnavailable } from '#platform/auth/key-set.ts';
import { InvalidToken, type Identity, type TokenVerifier } from '#platform/auth/verifier.ts';
import type { RateLimit } from '#platform/http/rate-limit.ts';

/** Who sends the requests of a subgraph. */
export interface Callers {
  /** Refuses callers without a valid token and callers over their rate limit, before their document is parsed. */
  readonly plugin: Plugin<object>;
  of(request: Request): Identity;
}

export function createCallers(verifier: TokenVerifier, rates: RateLimit): Callers {
  const known = new WeakMap<Request, Identity>();
  return {
    plugin: {
      async onParams({ request }) {
        const identity = await authenticate(verifier, request.headers.get('authorization'));
        const refusal = rates.take(identity);
        if (refusal !== undefined) {
          const { code, message, retryAfterSeconds } = refusal;
          const http = { status: 429, headers: { 'retry-after': String(retryAfterSeconds) } };
          throw new GraphQLError(message, { extensions: { code, retryable: true, http } });
        }
        known.set(request, identity);
      },
    },
    of(request) {
      const identity = known.get(request);
      if (identity === undefined) throw new Error('a request reached the graph without an identified caller');
      return identity;
    },
  };
}

async function authenticate(verifier: TokenVerifier, header: string | null): Promise<Identity> {
  const token = /^Bearer (.+)$/i.exec(header ?? '')?.[1];
  try {
    if (token === undefined) throw new InvalidToken('Send a bearer token in the Authorization header');
    return await verifier.verify(token);
  } catch (error) {
    if (error instanceof IssuerUnavailable) {
      const extensions = { code: 'UNAVAILABLE', retryable: true, http: { status: 503 } };
      throw new GraphQLError(`${error.message}. Try again in a moment.`, { extensions });
    }
    if (!(error instanceof InvalidToken)) throw error;
    throw new GraphQLError(error.message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
  }
}
