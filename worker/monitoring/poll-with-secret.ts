import { createHash } from 'node:crypto';
import type { OpenedCredential } from '#activities/hardware/bmc-credential.ts';
import { ProviderError, type ProviderErrorCode } from '#providers/provider-error.ts';
import type { Credential } from '#providers/target.ts';

/** The BMC refused what its secret has, now or when it was polled before. */
export class SecretRefused extends Error {
  override readonly name = 'SecretRefused';
}

const REFUSALS: ReadonlySet<ProviderErrorCode> = new Set([
  'AUTH_FAILED',
  'ACCOUNT_LOCKED',
  'PASSWORD_CHANGE_REQUIRED',
]);

/**
 * Polls with the credential of a secret. One that the BMC refused is not sent again, as BMCs lock accounts: its secret is
 * read again, and the BMC is asked once that has another one.
 * @param refused by server: a digest of the credential that was refused last
 */
export async function withSecret<Result>(
  refused: Map<string, string>,
  serverId: string,
  { credential, reference = '', renew }: OpenedCredential,
  observe: (credential: Credential) => Promise<Result>,
): Promise<Result> {
  if (refused.get(serverId) === digestOf(credential))
    throw new SecretRefused(`The BMC refused what the secret ${reference} has, and that has not changed.`);
  let current = credential;
  for (let isRenewed = false; ; isRenewed = true) {
    try {
      const result = await observe(current);
      refused.delete(serverId);
      return result;
    } catch (error) {
      if (!(error instanceof ProviderError) || !REFUSALS.has(error.code)) throw error;
      refused.set(serverId, digestOf(current));
      const renewed = isRenewed ? undefined : await renew();
      if (renewed === undefined)
        throw new SecretRefused(`${error.message}; the secret ${reference} has nothing else`, {
          cause: error,
        });
      current = renewed;
    }
  }
}

/** No password is kept. */
function digestOf({ username, password }: Credential): string {
  return createHash('sha256')
    .update(JSON.stringify([username, password]))
    .digest('base64');
}
