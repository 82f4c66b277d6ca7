import { LockMode, type EntityClass, type FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { roleRefusal, type Access } from '#platform/auth/access.ts';
import type { Role } from '#platform/auth/roles.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import { requireIdOfKind } from '#platform/references/lookup.ts';

export interface ChangeOptions<Resource> {
  readonly entity: EntityClass<Resource>;
  readonly kind: IdKind;
  readonly id: string;
  /** Role the caller needs on the resource's tenant. */
  readonly role: Role;
  readonly tenantOf: (resource: Resource) => string | null;
  /** Whether tenants below may see it too, as they may sites, images and address blocks. */
  readonly shared?: boolean;
  /** The version the caller saw, when it cares. */
  readonly expectedVersion?: number | undefined;
  /** Where the id stands in the input: `['id']` when absent. */
  readonly path?: readonly string[];
}

/**
 * The domain's own resource behind an id that a caller gave, locked until the transaction ends, or a typed refusal:
 * wrong kind of id, unknown (which another tenant's looks like too), role too low, changed since it was read.
 */
export async function lockForChange<Resource extends { id: string; version: number }>(
  em: EntityManager,
  access: Access,
  options: ChangeOptions<Resource>,
): Promise<Resource> {
  const { entity, kind, id, role, expectedVersion, path = ['id'] } = options;
  requireIdOfKind(id, kind, path);
  const resource = (await em.findOne(entity, { id } as FilterQuery<Resource>, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  })) as Resource | null;
  const tenantId = resource === null ? null : options.tenantOf(resource);
  const seen = options.shared === true ? await access.mayUse(tenantId) : await access.may('viewer', tenantId);
  if (resource === null || !seen) {
    throw new UserError('NOT_FOUND', `There is no ${kind} ${id}. Check the id.`, { path });
  }
  if (!(await access.may(role, tenantId))) throw roleRefusal(role, kind, path);
  if (expectedVersion !== undefined && expectedVersion !== resource.version) {
    throw new UserError(
      'STALE_VERSION',
      `The ${kind} is at version ${resource.version}, not ${expectedVersion}. Read it again, then decide.`,
      { path: ['expectedVersion'] },
    );
  }
  return resource;
}
