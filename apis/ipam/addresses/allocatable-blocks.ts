import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { readUsage } from '../blocks/usage.ts';

export type IpFamily = 'IPV4' | 'IPV6';

/** The family of an address or a prefix. */
export function familyOf(text: string): IpFamily {
  return text.includes(':') ? 'IPV6' : 'IPV4';
}

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

/** What was asked for. */
interface Wanted {
  readonly siteId: string;
  readonly ancestors: readonly string[];
  readonly family: IpFamily | undefined;
}

/** Why there was no address: which blocks were searched and how many each has, or that there is none to search. */
export async function exhausted(
  em: EntityManager,
  { siteId, ancestors, family }: Wanted,
  blocks: readonly AllocatableBlock[],
): Promise<UserError> {
  const path = ['siteId'];
  const of = family === undefined ? '' : `${family === 'IPV4' ? 'IPv4' : 'IPv6'} `;
  const kind = of === '' ? 'address block' : `${of}block`;
  if (blocks.length === 0) {
    const [{ others } = { others: '0' }]: { others: string }[] = await em.execute(
      `select count(*) as others from ip_block where site_id = ? and tenant_id = any (?::text[])
         and coalesce(family(prefix) = ?, true)`,
      [siteId, textArray(ancestors), family === undefined ? null : family === 'IPV4' ? 4 : 6],
    );
    const but =
      others === '0' ? '' : ` (${others} are not allocatable, or hold inner blocks instead of addresses)`;
    const message = `The tenant has no ${kind} to give from at site ${siteId}${but}. Create one with ipBlockCreate.`;
    return new UserError('EXHAUSTED', message, { path });
  }
  const usage = await readUsage(
    em,
    blocks.map(({ id }) => id),
  );
  const looked = blocks.map(({ id, prefix }) => `${prefix} has ${usage.get(id)?.usable ?? 0}`).join(', ');
  return new UserError(
    'EXHAUSTED',
    `All ${of}addresses at site ${siteId} are given out or reserved: ${looked}. Create another block, or release machines.`,
    { path },
  );
}

function textArray(ids: readonly string[]): string {
  return `{${ids.join(',')}}`;
}
