import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { lies, storedPrefix } from '#platform/networks/ip-text.ts';
import { findReference } from '#platform/references/lookup.ts';
import type { Change, ResourceRow } from '#platform/resource/declaration.ts';
import { refuseInDeletion } from '#platform/resource/lock-resource.ts';
import { requireOwnSite, requireParentsSite, requireSiteOfChildren } from './block-site.ts';
import { requireUsableGateway } from './change-block.ts';
import { overlap, placeInDomain, refuseForeignParent } from './block-domain.ts';
import { IpBlock } from '../entities/ip-block.ts';
import { reservedRange } from '../ip-rules.ts';
import { refuseGivenAddresses } from '../addresses/kept-addresses.ts';
import { lockAddresses, lockNesting } from '../lock-addresses.ts';

/** Blocks that one new block takes in; more are nested step by step, so that no transaction grows with the plan. */
const MOST_CHILDREN = 1_000;

/**
 * Gives a new block its place: inside the smallest one around it, clear of its siblings, and around those inside its
 * range, which move into it. Throws a refusal where something is in the way.
 */
export async function placeBlock(change: Change<IpBlock>, block: IpBlock): Promise<void> {
  const { tx, context } = change;
  const { em } = tx;
  requireUsableGateway(block);
  refuseReservedRange(block);
  const ancestors = (await findReference(em, block.tenantId))?.ancestors ?? [];
  await requireOwnSite(em, block, ancestors);
  await placeInDomain(em, block, ancestors);
  await lockNesting(em, block.prefix);
  await lockNeighbours(em, block, ancestors);
  await lockAddresses(em, block.prefix, 'alone');
  const parent = await parentOf(change, block, ancestors);
  block.parentId = parent?.id ?? null;
  block.siteId ??= parent?.siteId ?? null;
  requireParentsSite(block, parent);
  if (parent !== null) await refuseHeldAddresses(em, parent, block);
  const children = await childrenOf(change, block);
  requireSiteOfChildren(block, children);
  await adopt(change, block, children);
  await refuseGivenAddresses(em, context.access, block);
}

function refuseReservedRange({ prefix, allowReservedRange }: IpBlock): void {
  const range = reservedRange(prefix);
  if (range === undefined || allowReservedRange) return;
  const message = `${prefix} lies in ${range}. Choose another range, or give allowReservedRange.`;
  throw new UserError('INVALID_INPUT', message, { path: ['prefix'] });
}

/**
 * The block in which a new one will lie, or null for none. Dividing a block takes it out of use as a whole, so the caller
 * needs to be operator of its tenant too, which may stand above the new block's.
 */
async function parentOf(
  { tx: { em }, context: { access } }: Change<IpBlock>,
  { prefix, parentId, routingDomainId }: IpBlock,
  ancestors: readonly string[],
): Promise<IpBlock | null> {
  const id = parentId ?? (await smallestAround(em, { prefix, routingDomainId }, ancestors));
  if (id === undefined) return null;
  const path = [parentId === null ? 'prefix' : 'parentId'];
  const parent = await em.findOneOrFail(IpBlock, { id }, { refresh: true });
  await refuseForeignParent(access, parent, { prefix, routingDomainId }, ancestors);
  if (!(await access.may('operator', parent.tenantId))) {
    const message = `This takes the role operator on the tenant of the block around it, ${parent.prefix}.`;
    throw new UserError('FORBIDDEN', message, { path });
  }
  refuseInDeletion({ title: 'IP block' }, parent, path);
  if (!ancestors.includes(parent.tenantId)) {
    throw new UserError('INVALID_INPUT', 'The parent must belong to the same tenant, or to one above.', {
      path: ['parentId'],
    });
  }
  const [inside, outside] = [storedPrefix(prefix), storedPrefix(parent.prefix)];
  if (!lies(inside.network, outside) || inside.length <= outside.length) {
    throw new UserError('INVALID_INPUT', `${prefix} does not lie inside its parent ${parent.prefix}.`, {
      path: ['prefix'],
    });
  }
  return parent;
}

/** Throws CONFLICT where the parent itself, which gives no addresses once it is divided, has given some there. */
async function refuseHeldAddresses(em: EntityManager, parent: IpBlock, { prefix }: IpBlock): Promise<void> {
  const [held]: { id: string; address: string }[] = await em.execute(
    `select id, host(address) as address from ip_address
     where block_id = ? and address <<= ?::cidr order by address limit 1`,
    [parent.id, prefix],
  );
  if (held === undefined) return;
  const message = `${parent.prefix} holds ${held.address} in that range. Release it first.`;
  throw new UserError('CONFLICT', message, { path: ['prefix'], holder: held.id });
}

/**
 * The blocks that move into a new one: its siblings inside its range that belong to its tenant or one below. Throws
 * CONFLICT naming a sibling that it would overlap otherwise.
 */
async function childrenOf({ tx: { em }, context }: Change<IpBlock>, block: IpBlock): Promise<IpBlock[]> {
  const { prefix } = block;
  const siblings = await siblingsOf(em, block);
  const obstacle = siblings.find(({ fits }) => !fits);
  const path = ['prefix'];
  if (obstacle !== undefined) {
    throw await overlap(context.access, prefix, obstacle);
  }
  if (siblings.length > MOST_CHILDREN) {
    const message = `More than ${MOST_CHILDREN} blocks lie directly inside ${prefix}. Create blocks between first, e.g. of half the range.`;
    throw new UserError('CONFLICT', message, { path });
  }
  return await em.find(IpBlock, { id: { $in: siblings.map(({ id }) => id) } }, { orderBy: { id: 'ASC' } });
}

/** Blocks that would overlap a new one; those that fit move into it. */
async function siblingsOf(
  em: EntityManager,
  {
    prefix,
    tenantId,
    parentId,
    routingDomainId,
  }: Pick<IpBlock, 'prefix' | 'tenantId' | 'parentId' | 'routingDomainId'>,
): Promise<{ id: IpBlock['id']; prefix: string; tenantId: string; fits: boolean }[]> {
  const below = `(tenant_id = ? or exists (
    select from reference where id = ip_block.tenant_id and kind = 'tenant' and ? = any (ancestors)))`;
  const isTenantsOwn = parentId === null && routingDomainId === null;
  const ofTenantsBelow = isTenantsOwn
    ? `or parent_id is null and routing_domain_id is null and prefix << ?::cidr and ${below}`
    : '';
  const fits = [prefix, tenantId, tenantId];
  return await em.execute(
    `select id, prefix, tenant_id as "tenantId", prefix << ?::cidr and ${below} as fits from ip_block
     where coalesce(parent_id, routing_domain_id, tenant_id) = ? and prefix && ?::cidr ${ofTenantsBelow}
     order by fits, prefix limit ${MOST_CHILDREN + 1}`,
    [...fits, parentId ?? routingDomainId ?? tenantId, prefix, ...(isTenantsOwn ? fits : [])],
  );
}

/** Locks the rows of the blocks around and directly inside the place of a new one. */
async function lockNeighbours(
  em: EntityManager,
  { prefix, tenantId, parentId: given, routingDomainId }: IpBlock,
  ancestors: readonly string[],
): Promise<void> {
  const parentId = given ?? (await smallestAround(em, { prefix, routingDomainId }, ancestors)) ?? null;
  if (parentId !== null) await em.execute('select from ip_block where id = ? for key share', [parentId]);
  const inside = (await siblingsOf(em, { prefix, tenantId, parentId, routingDomainId })).filter(
    ({ fits }) => fits,
  );
  if (inside.length === 0) return;
  const ids = `{${inside.map(({ id }) => id).join(',')}}`;
  await em.execute('select from ip_block where id = any (?::text[]) order by id for no key update', [ids]);
}

/** Moves blocks into a new one. The database refuses the new one while they stand beside it. */
async function adopt(
  { tx, context, publish }: Change<IpBlock>,
  { id }: IpBlock,
  children: IpBlock[],
): Promise<void> {
  const actor = context.access.actor.subject;
  for (const child of children) {
    const row: ResourceRow = child;
    const before = { ...row };
    Object.assign(child, {
      parentId: id,
      version: child.version + 1,
      updatedAt: new Date(),
      updatedBy: actor,
    });
    publish('IpBlock', { verb: 'UPDATE', before, row, actor });
  }
  await tx.em.flush();
}

async function smallestAround(
  em: EntityManager,
  { prefix, routingDomainId }: Pick<IpBlock, 'prefix' | 'routingDomainId'>,
  ancestors: readonly string[],
): Promise<IpBlock['id'] | undefined> {
  if (routingDomainId !== null) {
    const [inDomain]: { id: IpBlock['id'] }[] = await em.execute(
      `select id from ip_block where prefix >> ?::cidr and routing_domain_id = ? order by masklen(prefix) desc limit 1`,
      [prefix, routingDomainId],
    );
    return inDomain?.id;
  }
  const lineage = `{${ancestors.join(',')}}`;
  const [around]: { id: IpBlock['id'] }[] = await em.execute(
    `select id from ip_block where prefix >> ?::cidr and routing_domain_id is null and tenant_id = any (?::text[])
     order by masklen(prefix) desc, array_position(?::text[], tenant_id) desc limit 1`,
    [prefix, lineage, lineage],
  );
  return around?.id;
}
