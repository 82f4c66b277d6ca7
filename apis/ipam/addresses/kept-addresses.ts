import type { EntityManager } from '@mikro-orm/postgresql';
import type { Access } from '#platform/auth/access.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { Change } from '#platform/resource/declaration.ts';
import type { IpAddress } from '../entities/ip-address.ts';
import type { IpBlock } from '../entities/ip-block.ts';

/** Throws CONFLICT where a block or a range keeps the address, from itself, around or inside. */
export async function refuseKept(
  { tx: { em }, context: { access } }: Change<IpAddress>,
  { blockId, address }: Pick<IpAddress, 'blockId' | 'address'>,
): Promise<void> {
  const path = ['address'];
  const [keeper]: { id: string; tenantId: string; prefix: string }[] = await em.execute(
    `select id, tenant_id as "tenantId", prefix from keeper_of(?, ?::inet)`,
    [blockId, address],
  );
  if (keeper !== undefined) {
    const isVisible = await access.mayUse(keeper.tenantId);
    const what = isVisible ? `block ${keeper.prefix}` : 'another block';
    const message = `${address} is the gateway, network or broadcast address of ${what}, which no machine gets anyway.`;
    throw new UserError('CONFLICT', message, { path, ...(isVisible ? { holder: keeper.id } : {}) });
  }
  const [range]: { id: string; tenantId: string; role: string; from: string; to: string }[] =
    await em.execute(
      `select id, tenant_id as "tenantId", role, host("from") as "from", host("to") as "to"
       from range_keeping(?, ?::inet, false)`,
      [blockId, address],
    );
  if (range === undefined) return;
  const isVisible = await access.mayUse(range.tenantId);
  const what = isVisible ? `the range ${range.from} to ${range.to}` : 'a range of another block';
  const message = `${address} lies in ${what}, whose role is ${range.role}: nothing gets it. Choose another address.`;
  throw new UserError('CONFLICT', message, { path, ...(isVisible ? { holder: range.id } : {}) });
}

/** Throws CONFLICT where a machine has an address that the block, as it will be, keeps for itself. */
export async function refuseGivenAddresses(
  em: EntityManager,
  access: Access,
  { id, siteId, routingDomainId, prefix, gateway }: IpBlock,
): Promise<void> {
  const [given]: { address: string; tenantId: string; assignedTo: string }[] = await em.execute(
    `select host(address) as address, tenant_id as "tenantId", assigned_to as "assignedTo"
     from given_though_kept(?, ?, ?::cidr, ?::inet)`,
    [id, routingDomainId ?? siteId, prefix, gateway],
  );
  if (given === undefined) return;
  const isGateway = given.address === gateway;
  const message = isGateway
    ? `A machine has ${given.address} already. Choose another gateway, or decommission the machine.`
    : `A machine has ${given.address}, which is the network or broadcast address of ${prefix}. Decommission it first.`;
  const shown = (await access.may('viewer', given.tenantId)) ? { holder: given.assignedTo } : {};
  throw new UserError('CONFLICT', message, { path: [isGateway ? 'gateway' : 'prefix'], ...shown });
}
