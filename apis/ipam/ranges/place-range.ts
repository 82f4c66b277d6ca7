import { UserError } from '#platform/errors/user-error.ts';
import { lies, parseIpAddress, storedPrefix } from '#platform/networks/ip-text.ts';
import type { Change } from '#platform/resource/declaration.ts';
import { IpBlock } from '../entities/ip-block.ts';
import type { IpRange } from '../entities/ip-range.ts';
import { lockAddresses } from '../lock-addresses.ts';

/** Throws a refusal unless the range lies in its block, beside its other ranges, and nothing has an address against its role. */
export async function placeRange(change: Change<IpRange>, range: IpRange): Promise<void> {
  const { em } = change.tx;
  const { id, from, to, blockId, role } = range;
  const block = await em.findOneOrFail(IpBlock, { id: blockId });
  for (const [path, text] of [
    ['from', from],
    ['to', to],
  ] as const) {
    const address = parseIpAddress(text);
    if (address !== undefined && lies(address, storedPrefix(block.prefix))) continue;
    throw new UserError('INVALID_INPUT', `${path}: must be an address in ${block.prefix}.`, { path: [path] });
  }
  await lockAddresses(em, block.prefix, 'alone');
  const [order]: { backwards: boolean }[] = await em.execute('select ?::inet > ?::inet as backwards', [
    from,
    to,
  ]);
  if (order?.backwards === true) {
    throw new UserError('INVALID_INPUT', `to: must not come before from, ${from}.`, { path: ['to'] });
  }
  const [other]: { id: string; from: string; to: string }[] = await em.execute(
    `select id, host("from") as "from", host("to") as "to" from ip_range
     where block_id = ? and id <> ? and "from" <= ?::inet and "to" >= ?::inet order by "from" limit 1`,
    [blockId, id, to, from],
  );
  if (other !== undefined) {
    const message = `The range overlaps ${other.from} to ${other.to}. Choose addresses outside of it.`;
    throw new UserError('CONFLICT', message, { path: ['from'], holder: other.id });
  }
  await refuseGiven(change, { blockId, from, to, role });
}

async function refuseGiven(
  { tx: { em }, context: { access } }: Change<IpRange>,
  { blockId, from, to, role }: Pick<IpRange, 'blockId' | 'from' | 'to' | 'role'>,
): Promise<void> {
  const [given]: { address: string; tenantId: string; assignedTo: string }[] = await em.execute(
    `select host(address) as address, tenant_id as "tenantId", assigned_to as "assignedTo"
     from given_in_range(?, ?::inet, ?::inet, ?)`,
    [blockId, from, to, role],
  );
  if (given === undefined) return;
  const isVisible = await access.may('viewer', given.tenantId);
  const holder = isVisible ? { holder: given.assignedTo } : {};
  const message = `${given.address} is given out, which the role ${role} does not allow. Choose a range without it, or release the address.`;
  throw new UserError('CONFLICT', message, { path: ['from'], ...holder });
}
