import type { EntityManager } from '@mikro-orm/postgresql';
import type { Access } from '#platform/auth/access.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import type { Reference } from '#platform/references/lookup.ts';
import { IpAddress } from './entities/ip-address.ts';
import { IpBlock } from './entities/ip-block.ts';
import { lies, storedPrefix, type Prefix } from './ip-input.ts';

interface Place {
  readonly tenant: Reference;
  readonly prefix: Prefix;
  /** The parent the caller named; the smallest block around the prefix when absent. */
  readonly parentId: string | undefined;
}

/**
 * The block in which a new one will lie, locked, or null for none. Dividing a block takes it out of use as a whole,
 * so the caller needs to be operator of its tenant too, which may stand above the new block's.
 */
export async function lockParent(
  em: EntityManager,
  access: Access,
  { tenant, prefix, parentId }: Place,
): Promise<IpBlock | null> {
  const id = parentId ?? (await smallestAround(em, tenant, prefix));
  if (id === undefined) return null;
  const parent = await lockForChange(em, access, {
    entity: IpBlock,
    kind: 'ipBlock',
    id,
    role: 'operator',
    shared: true,
    tenantOf: ({ tenantId }) => tenantId,
    path: [parentId === undefined ? 'prefix' : 'parentId'],
  });
  if (!tenant.ancestors.includes(parent.tenantId)) {
    throw new UserError('INVALID_INPUT', 'The parent must belong to the same tenant, or to one above.', {
      path: ['parentId'],
    });
  }
  const outside = storedPrefix(parent.prefix);
  if (!lies(prefix.network, outside) || prefix.length <= outside.length) {
    throw new UserError('INVALID_INPUT', `${prefix.text} does not lie inside its parent ${outside.text}.`, {
      path: ['prefix'],
    });
  }
  const [held]: { id: string; address: string }[] = await em.execute(
    `select id, host(address) as address from ip_address where block_id = ? and address <<= ?::cidr order by address limit 1`,
    [parent.id, prefix.text],
  );
  if (held === undefined) return parent;
  throw new UserError('CONFLICT', `${parent.prefix} holds ${held.address} in that range. Release it first.`, {
    path: ['prefix'],
    holder: held.id,
  });
}

/** Inserts the block, or throws CONFLICT with the sibling that it would overlap. The database decides. */
export async function insertClearOfSiblings(em: EntityManager, block: IpBlock): Promise<void> {
  const { affectedRows } = await em
    .createQueryBuilder(IpBlock)
    .insert(block)
    .onConflict()
    .ignore()
    .execute('run');
  if (affectedRows === 1) return;
  const [sibling]: { id: string; prefix: string }[] = await em.execute(
    `select id, prefix from ip_block
     where coalesce(parent_id, tenant_id) = ? and prefix && ?::cidr order by prefix limit 1`,
    [block.parentId ?? block.tenantId, block.prefix],
  );
  const other = sibling === undefined ? 'another block' : `block ${sibling.prefix}`;
  throw new UserError('CONFLICT', `${block.prefix} overlaps ${other}. Choose a range beside it.`, {
    path: ['prefix'],
    ...(sibling === undefined ? {} : { holder: sibling.id }),
  });
}

/** Throws CONFLICT while blocks lie inside, or machines have addresses from here; names one of them. */
export async function requireUnused(em: EntityManager, block: IpBlock): Promise<void> {
  const inner = await em.findOne(IpBlock, { parentId: block.id });
  if (inner !== null) {
    throw new UserError('CONFLICT', `Block ${inner.prefix} lies inside. Delete it first.`, {
      path: ['id'],
      holder: inner.id,
    });
  }
  const given = await em.findOne(IpAddress, { blockId: block.id, instanceId: { $ne: null } });
  if (given === null) return;
  throw new UserError('CONFLICT', `A machine has ${given.address} from the block. Decommission it first.`, {
    path: ['id'],
    holder: given.instanceId ?? given.id,
  });
}

async function smallestAround(
  em: EntityManager,
  tenant: Reference,
  prefix: Prefix,
): Promise<string | undefined> {
  const [around]: { id: string }[] = await em.execute(
    `select id from ip_block where tenant_id in (${tenant.ancestors.map(() => '?').join(', ')}) and prefix >> ?::cidr
     order by masklen(prefix) desc, id limit 1`,
    [...tenant.ancestors, prefix.text],
  );
  return around?.id;
}
