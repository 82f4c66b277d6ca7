import type { AddressRequest } from '#contracts/instances/address-request.ts';
import type { Access } from '#platform/auth/access.ts';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { Profile } from '../profile.ts';
import { requireShared } from '../shared.ts';

/**
 * The addresses that an instance gets: those that the request asks for, else those of its profile, else null. Throws a
 * refusal where a block is none that it could get an address from.
 */
export async function wantedAddresses({
  tx,
  access,
  siteId,
  sharedBy,
  request,
  profile,
}: {
  readonly tx: Transaction;
  readonly access: Access;
  readonly siteId: string;
  readonly sharedBy: ReadonlySet<string>;
  readonly request: readonly AddressRequest[] | undefined;
  readonly profile: Profile | null;
}): Promise<AddressRequest[] | null> {
  const wanted = request ?? profile?.addresses ?? null;
  if (wanted === null) return null;
  for (const [index, { blockId, family }] of wanted.entries()) {
    if (blockId === undefined) continue;
    // A block of the profile may be of another site than this instance's: another profile is needed.
    const path = request === undefined ? ['profileId'] : ['addresses', String(index), 'blockId'];
    const block = await requireShared(tx.em, access, blockId, 'ipBlock', { by: sharedBy, path });
    const { prefix, siteId: at } = block.data;
    if (at !== siteId) {
      const message = `Block ${String(prefix)} (${blockId}) is not a block of site ${siteId}. Name one of the site, or set its site with ipBlockUpdate.`;
      throw new UserError('INVALID_INPUT', message, { path, holder: blockId });
    }
    if (family !== undefined && (family === 'IPV6') !== String(prefix).includes(':')) {
      const message = `Block ${String(prefix)} (${blockId}) has no ${family === 'IPV6' ? 'IPv6' : 'IPv4'} addresses. Name another block, or leave out the family.`;
      throw new UserError('INVALID_INPUT', message, { path, holder: blockId });
    }
  }
  return [...wanted];
}
