import type { EntityManager } from '@mikro-orm/postgresql';
import type { Access } from '#platform/auth/access.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { IpBlock } from '../entities/ip-block.ts';

/** The smallest block that keeps an address of the given block for itself, as its network, broadcast or gateway. */
export async function findKeeper(
  em: EntityManager,
  blockId: string,
  address: string,
): Promise<{ id: string; tenantId: string; prefix: string } | undefined> {
  const [keeper]: { id: string; tenantId: string; prefix: string }[] = await em.execute(
    `select id, tenant_id as "tenantId", prefix from keeper_of(?, ?::inet)`,
    [blockId, address],
  );
  return keeper;
}

/** Throws CONFLICT where a machine has an address that the block, as it will be, keeps for itself. */
export async function refuseGivenAddresses(
  em: EntityManager,
  access: Access,
  { id, siteId, routingDomainId, prefix, gateway }: IpBlock,
): Promise<void> {
  const [given]: { address: string; tenantId: string; instanceId: string }[] = await em.execute(
    `select host(address) as address, tenant_id as "tenantId", instance_id as "instanceId"
     from given_though_kept(?, ?, ?::cidr, ?::inet)`,
    [id, routingDomainId ?? siteId, prefix, gateway],
  );
  if (given === undefined) return;
  const isGateway = given.address === gateway;
  const message = isGateway
    ? `A machine has ${given.address} already. Choose another gateway, or decommission the machine.`
    : `A machine has ${given.address}, which is the network or broadcast address of ${prefix}. Decommission it first.`;
  const shown = (await access.may('viewer', given.tenantId)) ? { holder: given.instanceId } : {};
  throw new UserError('CONFLICT', message, { path: [isGateway ? 'gateway' : 'prefix'], ...shown });
}
