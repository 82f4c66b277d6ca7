import { IssuerUnavailable } from '#platform/auth/key-set.ts';
import { InvalidToken, type Identity, type TokenVerifier } from '#platform/auth/verifier.ts';

/** Why a request is not let in, for the one who sent it. */
export interface Refusal {
  readonly status: 401 | 503;
  readonly code: 'UNAUTHENTICATED' | 'UNAVAILABLE';
  readonly message: string;
}

/** Who calls, or why they are not let in. */
export async function identify(
  verifier: TokenVerifier,
  header: string | undefined,
): Promise<Identity | Refusal> {
  const token = /^Bearer (.+)$/i.exec(header ?? '')?.[1];
  if (token === undefined)
    return unauthenticated(
      'Send a bearer token in the Authorization header: "Authorization: Bearer <token>"',
    );
  try {
    return await verifier.verify(token);
  } catch (error) {
    if (error instanceof IssuerUnavailable) {
      const message = `${error.message}. Your token may be good: try again in a moment.`;
      return { status: 503, code: 'UNAVAILABLE', message };
    }
    if (!(error instanceof InvalidToken)) throw error;
    return unauthenticated(
      `${error.message}. Send a fresh one in the Authorization header: "Authorization: Bearer <token>"`,
    );
  }
}

function unauthenticated(message: string): Refusal {
  return { status: 401, code: 'UNAUTHENTICATED', message };
}
