import { LockMode, type EntityClass, type FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { roleRefusal, type Access } from '#platform/auth/access.ts';
import type { Role } from '#platform/auth/roles.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import { requireIdOfKind } from '#platform/references/lookup.ts';

/** Who may change a resource: those with a role on its tenant, or what `authorize` says. */
type Authority<Resource> =
  | {
      /** Role the caller needs on the resource's tenant. */
      readonly role: Role;
      readonly tenantOf: (resource: Resource) => string | null;
      /** Whether tenants below may see it too, as they may sites, images and address blocks. */
      readonly shared?: boolean;
    }
  | {
      /** Throws NOT_FOUND to those who may not see the resource, FORBIDDEN to those who may not change it. */
      authorize(resource: Resource): Promise<void>;
    };

export type ChangeOptions<Resource> = Authority<Resource> & {
  readonly entity: EntityClass<Resource>;
  readonly kind: IdKind;
  readonly id: string;
  /** The version the caller saw, when it cares. */
  readonly expectedVersion?: number | undefined;
  /** Where the id is in the input: `['id']` when absent. */
  readonly path?: readonly string[];
  /** Throws where the resource's state forbids any change, before its version is compared. */
  readonly refuseState?: (resource: Resource) => void;
};

/**
 * The domain's own resource behind an id that a caller gave, locked until the transaction ends, or a typed refusal:
 * wrong kind of id, unknown (which another tenant's looks like too), role too low, changed since it was read.
 */
export async function lockForChange<Resource extends { id: string; version: number }>(
  em: EntityManager,
  access: Access,
  options: ChangeOptions<Resource>,
): Promise<Resource> {
  const { entity, kind, id, expectedVersion, path = ['id'] } = options;
  requireIdOfKind(id, kind, path);
  const resource = (await em.findOne(entity, { id } as FilterQuery<Resource>, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  })) as Resource | null;
  const missing = (): UserError =>
    new UserError('NOT_FOUND', `There is no ${kind} ${id}. Check the id.`, { path });
  if (resource === null) throw missing();
  if ('authorize' in options) await options.authorize(resource);
  else {
    const { role, shared = false } = options;
    const tenantId = options.tenantOf(resource);
    if (!(await (shared ? access.mayUse(tenantId) : access.may('viewer', tenantId)))) throw missing();
    if (!(await access.may(role, tenantId))) throw roleRefusal(role, kind, path);
  }
  options.refuseState?.(resource);
  if (expectedVersion !== undefined && expectedVersion !== resource.version) {
    throw new UserError(
      'STALE_VERSION',
      `The ${kind} is at version ${resource.version}, not ${expectedVersion}. Read it again, then decide.`,
      { path: ['expectedVersion'] },
    );
  }
  return resource;
}
