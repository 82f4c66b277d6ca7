import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { readUsage } from '../blocks/usage.ts';

/** A block from which a tenant's machines at a site get addresses. */
export interface AllocatableBlock {
  readonly id: string;
  readonly siteId: string;
  readonly prefix: string;
}

/**
 * The allocatable blocks of a site that a tenant may use, its own before those of tenants above, IPv4 before IPv6.
 * Every request looks at them in this order, so that two that lock several cannot wait for each other.
 */
export async function blocksFor(
  em: EntityManager,
  siteId: string,
  ancestors: readonly string[],
): Promise<AllocatableBlock[]> {
  return await em.execute(
    `select id, site_id as "siteId", prefix from ip_block
     where site_id = ? and tenant_id = any (?::text[]) and gives(id)
     order by array_position(?::text[], tenant_id) desc, family(prefix), routing_domain_id nulls first, prefix, id`,
    [siteId, textArray(ancestors), textArray(ancestors)],
  );
}

/** Why there was no address: which blocks were looked at and how many each has, or that there is none to look at. */
export async function exhausted(
  em: EntityManager,
  siteId: string,
  ancestors: readonly string[],
  blocks: readonly AllocatableBlock[],
): Promise<UserError> {
  const path = ['siteId'];
  if (blocks.length === 0) {
    const [{ others } = { others: '0' }]: { others: string }[] = await em.execute(
      `select count(*) as others from ip_block where site_id = ? and tenant_id = any (?::text[])`,
      [siteId, textArray(ancestors)],
    );
    const but =
      others === '0' ? '' : ` (${others} are not allocatable, or hold inner blocks instead of addresses)`;
    const message = `The tenant has no address block to give from at site ${siteId}${but}. Create one with ipBlockCreate.`;
    return new UserError('EXHAUSTED', message, { path });
  }
  const usage = await readUsage(
    em,
    blocks.map(({ id }) => id),
  );
  const looked = blocks.map(({ id, prefix }) => `${prefix} has ${usage.get(id)?.usable ?? 0}`).join(', ');
  return new UserError(
    'EXHAUSTED',
    `All addresses at site ${siteId} are given out or reserved: ${looked}. Create another block, or release machines.`,
    { path },
  );
}

function textArray(ids: readonly string[]): string {
  return `{${ids.join(',')}}`;
}
