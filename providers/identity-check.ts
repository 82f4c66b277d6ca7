import { compareIdentities } from '#platform/machines/compare-identities.ts';
import type { ToldIdentity } from '#platform/machines/identity.ts';
import { ProviderError } from './provider-error.ts';
import type { Target } from './target.ts';

/**
 * Fails when the machine that answers is certainly not the one that the target says. One that does not report who it is
 * (yet) passes, as does any where the target does not say: what has to be certain is asked for by the caller.
 */
export function refuseOther({ id, address, identity = {} }: Target, found: ToldIdentity): void {
  const { result, differences } = compareIdentities(identity, found);
  if (result !== 'different') return;
  throw new ProviderError(`another machine answers at ${address}: ${differences.join('; ')}`, {
    code: 'IDENTITY_MISMATCH',
    retry: 'operator',
    effect: 'none',
    target: id,
  });
}
