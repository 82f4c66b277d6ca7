import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { IpAddress } from '../entities/ip-address.ts';
import { familyOf, type IpFamily } from './allocatable-blocks.ts';

/** Which address of an instance a request is about. */
interface Claim {
  readonly instanceId: IdOf<'instance'>;
  readonly family?: IpFamily | undefined;
  readonly blockId?: string | undefined;
  readonly claimKey?: string | undefined;
}

/**
 * The address that a request made earlier: the one with its key or, where it has none, the lowest that it could mean.
 * Throws CONFLICT where the key was used for another family or block.
 */
export async function heldAddress(
  em: EntityManager,
  { instanceId, family, blockId, claimKey }: Claim,
): Promise<IpAddress | undefined> {
  const isWanted = (row: IpAddress): boolean =>
    (family === undefined || familyOf(row.address) === family) &&
    (blockId === undefined || row.blockId === blockId);
  const all = await em.find(IpAddress, { instanceId }, { orderBy: { address: 'ASC' } });
  if (claimKey === undefined) return all.find(isWanted);
  const claimed = all.find((row) => row.claimKey === claimKey);
  if (claimed === undefined || isWanted(claimed)) return claimed;
  const message = `The instance has ${claimed.address} by the key "${claimKey}", which is of another family or block. Use another key.`;
  throw new UserError('CONFLICT', message, { path: ['claimKey'], holder: claimed.id });
}
