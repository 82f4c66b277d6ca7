import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import type { Change } from '#platform/resource/declaration.ts';
import type { IpAddress } from '../entities/ip-address.ts';
import { IpBlock } from '../entities/ip-block.ts';
import { isUsable } from '../ip-rules.ts';
import { refuseKept } from './kept-addresses.ts';
import { lockAddresses } from '../lock-addresses.ts';

const path = ['address'];

/**
 * Gives a new reservation the lowest free address of its block where it names none. Throws a refusal unless the address
 * is one that its block could give out, or there is none.
 */
export async function reserveAddress(change: Change<IpAddress>, reservation: IpAddress): Promise<void> {
  const { em } = change.tx;
  // The kernel has locked it, as the owner.
  const block = await em.findOneOrFail(IpBlock, { id: reservation.blockId });
  const given: string | null = reservation.address;
  if (given === null) reservation.address = await lowestFree(em, block);
  else await requireFree(change, reservation, block);
}

/** The lowest free address. No other transaction adds one until this one ends. */
async function lowestFree(em: EntityManager, { id, prefix }: IpBlock): Promise<string> {
  await lockAddresses(em, prefix, 'alone');
  const inner = await em.findOne(IpBlock, { parentId: id }, { orderBy: { prefix: 'ASC' } });
  if (inner !== null) {
    const message = `Block ${inner.prefix} lies inside. Reserve in that, or name the address.`;
    throw new UserError('CONFLICT', message, { path: ['blockId'], holder: inner.id });
  }
  const [free]: { address: string | null }[] = await em.execute(
    'select host(lowest_free_address(?)) as address',
    [id],
  );
  if (typeof free?.address === 'string') return free.address;
  const message = `All addresses of ${prefix} are given out or reserved. Take another block, or give some back.`;
  throw new UserError('EXHAUSTED', message, { path: ['blockId'] });
}

/** Throws a refusal unless the address may be reserved from its block. */
async function requireFree(change: Change<IpAddress>, reservation: IpAddress, block: IpBlock): Promise<void> {
  const { em } = change.tx;
  const { address, blockId } = reservation;
  if (!isUsable(address, block.prefix)) {
    const message = `${address} is not an address that ${block.prefix} could give out.`;
    throw new UserError('INVALID_INPUT', message, { path });
  }
  await lockAddresses(em, address, 'together');
  const [inner]: { id: string; prefix: string }[] = await em.execute(
    `select id, prefix from ip_block
     where coalesce(parent_id, routing_domain_id, tenant_id) = ? and prefix >>= ?::inet`,
    [blockId, address],
  );
  if (inner !== undefined) {
    const message = `${address} lies in the inner block ${inner.prefix}. Reserve it there.`;
    throw new UserError('CONFLICT', message, { path, holder: inner.id });
  }
  const taken = await refuseTaken(change);
  if (taken !== undefined) throw taken;
  await refuseKept(change, reservation);
  const [cooling]: { until: Date | string }[] = await em.execute(
    `select until from cooling(zone_of((select block from ip_block block where id = ?)), ?::inet) until
     where until is not null`,
    [blockId, address],
  );
  if (cooling === undefined) return;
  const until = new Date(cooling.until).toISOString();
  const message = `${address} was released recently. Its block assigns it again from ${until} on.`;
  throw new UserError('CONFLICT', message, { path, retryable: true });
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
