import type { EntityManager } from '@mikro-orm/postgresql';
import type { Access } from '#platform/auth/access.ts';
import type { Role } from '#platform/auth/roles.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { kindOfId } from '#platform/ids/id.ts';
import type { IdKind, IdOf } from '#platform/ids/kinds.ts';
import { findReference, requireReference } from '#platform/references/lookup.ts';
import type { Transaction } from '#platform/database/database.ts';
import { isAttachable, NODE_TYPES } from '../node-types.ts';

/** A resource to which something is attached. */
export interface NodeToChange {
  readonly id: string;
  readonly kind: IdKind;
  /** Its type in the graph. */
  readonly type: string;
  readonly tenantId: IdOf<'tenant'>;
  /** The tenants above its own, the root first, and its own last. */
  readonly tenants: readonly string[];
}

/**
 * The resource that a caller wants to attach something to, locked against others who do; or a refusal: no id, a kind to
 * which nothing is attached, unknown or not to be seen, role too low, being deleted. The role is the one that changing
 * the resource itself takes.
 */
export async function requireNode(
  { em }: Pick<Transaction, 'em'>,
  { access }: Pick<GraphContext, 'access'>,
  id: string,
  path: readonly string[] = ['nodeId'],
): Promise<NodeToChange> {
  const { kind, type } = requireKind(id, path);
  const reference = await requireReference(em, access, id, kind, path);
  const tenantId = kind === 'tenant' ? id : reference.tenantId;
  await requireRole(access, kind, tenantId, path);
  await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [id]);
  const tenants = kind === 'tenant' ? reference.ancestors : await tenantsAbove(em, tenantId);
  return { id, kind, type, tenantId: tenantId as IdOf<'tenant'>, tenants };
}

/** Throws unless the caller may change what is attached to a resource of the kind. */
export async function requireRole(
  access: Access,
  kind: IdKind,
  tenantId: string | null,
  path: readonly string[],
): Promise<void> {
  await access.require(roleFor(kind), tenantId, kind, path);
}

function roleFor(kind: IdKind): Role {
  return kind === 'instance' ? 'member' : 'operator';
}

function requireKind(id: string, path: readonly string[]): { readonly kind: IdKind; readonly type: string } {
  const kind = kindOfId(id);
  const node = kind === undefined ? undefined : NODE_TYPES[kind];
  if (kind === undefined)
    throw new UserError('INVALID_INPUT', `"${id}" is not an id; give that of a resource.`, { path });
  if (node === undefined || !isAttachable(kind)) {
    const message = `"${id}" is the id of a ${kind}, which has neither tags nor annotations; give that of a resource.`;
    throw new UserError('INVALID_INPUT', message, { path });
  }
  return { kind, type: node.type };
}

async function tenantsAbove(em: EntityManager, tenantId: string | null): Promise<readonly string[]> {
  const tenant = tenantId === null ? undefined : await findReference(em, tenantId);
  return tenant?.ancestors ?? (tenantId === null ? [] : [tenantId]);
}
