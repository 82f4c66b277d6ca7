import { UserError } from '#platform/errors/user-error.ts';
import type { Change } from '#platform/resource/declaration.ts';
import type { IpAddress } from '../entities/ip-address.ts';
import { IpBlock } from '../entities/ip-block.ts';
import { isUsable } from '../ip-rules.ts';
import { findKeeper } from './kept-addresses.ts';
import { lockAddresses } from '../lock-addresses.ts';

const path = ['address'];

/** Throws a refusal unless the address of a new reservation is one that its block could give out. */
export async function reserveAddress(change: Change<IpAddress>, reservation: IpAddress): Promise<void> {
  const { em } = change.tx;
  const { address, blockId } = reservation;
  // The kernel has locked it, as the owner.
  const block = await em.findOneOrFail(IpBlock, { id: blockId });
  if (!isUsable(address, block.prefix)) {
    const message = `${address} is not an address that ${block.prefix} could give out.`;
    throw new UserError('INVALID_INPUT', message, { path });
  }
  await lockAddresses(em, address, 'together');
  const [inner]: { id: string; prefix: string }[] = await em.execute(
    `select id, prefix from ip_block where coalesce(parent_id, routing_domain_id, tenant_id) = ? and prefix >>= ?::inet`,
    [blockId, address],
  );
  if (inner !== undefined) {
    const message = `${address} lies in the inner block ${inner.prefix}. Reserve it there.`;
    throw new UserError('CONFLICT', message, { path, holder: inner.id });
  }
  const taken = await refuseTaken(change);
  if (taken !== undefined) throw taken;
  const keeper = await findKeeper(em, blockId, address);
  if (keeper !== undefined) {
    const { access } = change.context;
    const isVisible = await access.mayUse(keeper.tenantId);
    const what = isVisible ? `block ${keeper.prefix}` : 'another block';
    const message = `${address} is the gateway, network or broadcast address of ${what}, which no machine gets anyway.`;
    throw new UserError('CONFLICT', message, { path, ...(isVisible ? { holder: keeper.id } : {}) });
  }
  reservation.instanceId = null;
  reservation.reserved = true;
}

/** The refusal of an address that exists at the site, if it does. */
export async function refuseTaken({
  after,
  tx: { em },
  context: { access },
}: Change<IpAddress>): Promise<UserError | undefined> {
  if (after === null) return undefined;
  const [holder]: { id: string; tenantId: string }[] = await em.execute(
    `select taken.id, taken.tenant_id as "tenantId" from ip_block block
     join ip_address taken on taken.zone = zone_of(block) and taken.address = ?::inet
     where block.id = ?`,
    [after.address, after.blockId],
  );
  if (holder === undefined) return undefined;
  const shown = (await access.may('viewer', holder.tenantId)) ? { holder: holder.id } : {};
  return new UserError('CONFLICT', `${after.address} is given out or reserved already.`, { path, ...shown });
}
