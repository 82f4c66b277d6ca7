import { InvalidToken, type TokenVerifier } from '#platform/auth/verifier.ts';

/** Why a request is not let in, for the one who sent it; undefined when its token is good. */
export async function refusalOf(
  verifier: TokenVerifier,
  header: string | undefined,
): Promise<string | undefined> {
  const token = /^Bearer (.+)$/i.exec(header ?? '')?.[1];
  if (token === undefined)
    return 'Send a bearer token in the Authorization header: "Authorization: Bearer <token>"';
  try {
    await verifier.verify(token);
    return undefined;
  } catch (error) {
    if (!(error instanceof InvalidToken)) throw error;
    return `${error.message}. Send a fresh one in the Authorization header: "Authorization: Bearer <token>"`;
  }
}
