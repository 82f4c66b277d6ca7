import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { requireIdOfKind } from '#platform/references/lookup.ts';
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

/**
 * The block that a request names: one of the site, of the tenant or of one above it, also where it is not allocatable. Throws a
 * refusal where addresses of it cannot be allocated.
 */
export async function requireBlock(
  em: EntityManager,
  { blockId, siteId, family }: { blockId: string; siteId: string; family: IpFamily | undefined },
  ancestors: readonly string[],
): Promise<AllocatableBlock> {
  const path = ['blockId'];
  requireIdOfKind(blockId, 'ipBlock', path);
  const [block]: (Omit<AllocatableBlock, 'siteId'> & { siteId: string | null; holds: boolean })[] =
    await em.execute(
      `select id, site_id as "siteId", prefix, holds_addresses(id) as holds from ip_block
       where id = ? and tenant_id = any (?::text[])`,
      [blockId, textArray(ancestors)],
    );
  if (block === undefined)
    throw new UserError('NOT_FOUND', `The tenant has no IP block ${blockId}. Check the id.`, { path });
  const { id, prefix } = block;
  const fault =
    block.siteId !== siteId
      ? `is not a block of site ${siteId}: set its site with ipBlockUpdate, or name another block`
      : family !== undefined && familyOf(prefix) !== family
        ? `is not ${titleOf(family)}`
        : block.holds
          ? undefined
          : 'holds inner blocks instead of addresses, or is being deleted: name another block';
  if (fault !== undefined)
    throw new UserError('CONFLICT', `Block ${prefix} (${id}) ${fault}.`, { path, holder: id });
  return { id, siteId, prefix };
}

/** What was asked for. */
interface Wanted {
  readonly siteId: string;
  readonly ancestors: readonly string[];
  readonly family: IpFamily | undefined;
  /** The block that the request names. */
  readonly blockId: string | undefined;
}

/** Why there was no address: which blocks were searched and how many each has, or that there is none to search. */
export async function exhausted(
  em: EntityManager,
  { siteId, ancestors, family, blockId }: Wanted,
  blocks: readonly AllocatableBlock[],
): Promise<UserError> {
  const path = ['siteId'];
  const of = family === undefined ? '' : `${titleOf(family)} `;
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
  if (blockId !== undefined) {
    const named = blocks
      .map(({ id, prefix }) => `${titleOf(familyOf(prefix))} block ${prefix} (${id})`)
      .join('');
    const count = usage.get(blockId)?.usable;
    return new UserError(
      'EXHAUSTED',
      `All addresses of the ${named} are given out or reserved${typeof count === 'number' ? `; it has ${count}` : ''}. Name another block, or release addresses of it.`,
      { path: ['blockId'] },
    );
  }
  const looked = blocks.map(({ id, prefix }) => `${prefix} has ${usage.get(id)?.usable ?? 0}`).join(', ');
  return new UserError(
    'EXHAUSTED',
    `All ${of}addresses at site ${siteId} are given out or reserved: ${looked}. Create another block, or release machines.`,
    { path },
  );
}

function titleOf(family: IpFamily): string {
  return family === 'IPV4' ? 'IPv4' : 'IPv6';
}

function textArray(ids: readonly string[]): string {
  return `{${ids.join(',')}}`;
}
