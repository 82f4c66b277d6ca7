import { personKeys } from '#platform/auth/person.ts';
import type { Operation } from './entities/operation.ts';

/**
 * Whether one of the names is of who requested the operation, by any name that their token had. Operations from before
 * those were kept know the subject alone.
 */
export function isRequester(
  { requestedBy, requesterKeys }: Pick<Operation, 'requestedBy' | 'requesterKeys'>,
  names: readonly string[],
): boolean {
  const known = new Set([...personKeys([requestedBy]), ...(requesterKeys ?? [])]);
  return personKeys(names).some((key) => known.has(key));
}
