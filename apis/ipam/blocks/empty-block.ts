import { UserError } from '#platform/errors/user-error.ts';
import type { Change } from '#platform/resource/declaration.ts';
import { IpAddress } from '../entities/ip-address.ts';
import { IpBlock } from '../entities/ip-block.ts';

/** Reservations that go with their block; more are unreserved first, so that no transaction grows with them. */
const MOST_RESERVATIONS = 1_000;

/** Removes the reservations of a block that is deleted. Throws CONFLICT while blocks lie inside, or machines have addresses. */
export async function emptyBlock(
  { tx: { em }, context, publish }: Change<IpBlock>,
  { id }: Readonly<IpBlock>,
): Promise<void> {
  const path = ['id'];
  const inner = await em.findOne(IpBlock, { parentId: id }, { orderBy: { prefix: 'ASC' } });
  if (inner !== null) {
    throw new UserError('CONFLICT', `Block ${inner.prefix} lies inside. Delete it first.`, {
      path,
      holder: inner.id,
    });
  }
  const given = await em.findOne(
    IpAddress,
    { blockId: id, assignedTo: { $ne: null } },
    { orderBy: { address: 'ASC' } },
  );
  if (given !== null) {
    const message = `${given.address} of the block is given out. Decommission the machine, or unreserve it, first.`;
    throw new UserError('CONFLICT', message, { path, holder: given.assignedTo ?? given.id });
  }
  const options = { orderBy: { address: 'ASC' }, limit: MOST_RESERVATIONS + 1 } as const;
  const reservations = await em.find(IpAddress, { blockId: id }, options);
  if (reservations.length > MOST_RESERVATIONS) {
    const message = `The block has more than ${MOST_RESERVATIONS} reservations. Unreserve them first, with ipAddressUnreserveMany.`;
    throw new UserError('CONFLICT', message, { path, holder: reservations[0]?.id ?? id });
  }
  const actor = context.access.actor.subject;
  for (const row of reservations) {
    row.version += 1;
    em.remove(row);
    publish('IpAddress', { verb: 'DELETE', before: row, row, actor });
  }
  await em.flush();
}
