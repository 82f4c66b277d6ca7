import { roleCovers } from '#platform/auth/roles.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { Change, ResourceRow } from '#platform/resource/declaration.ts';
import { Tenant } from './tenant.ts';

/**
 * Throws CONFLICT where a tenant would have no admin after its assignment is changed or deleted: none that is assigned
 * there or above, and the caller none by their token. Whether others are admins by their tokens, only their issuer knows.
 * Such changes take turns, so that two admins who delete each other's assignment do not both succeed.
 */
export async function requireAdminLeft(
  { tx, context: { access } }: Pick<Change<ResourceRow>, 'tx' | 'context'>,
  { id, tenantId }: Readonly<Pick<ResourceRow, 'id' | 'tenantId'>>,
): Promise<void> {
  await tx.em.execute(`select pg_advisory_xact_lock(hashtext('last admin of a tenant'))`);
  const { ancestors } = await tx.em.findOneOrFail(Tenant, { id: tenantId } as never);
  const { actor } = access;
  const isAdminByToken = actor.grants.some(
    (grant) =>
      grant.assignmentId === undefined &&
      roleCovers(grant.role, 'admin') &&
      ancestors.includes(grant.tenantId),
  );
  if (actor.service || isAdminByToken) return;
  const others: unknown[] = await tx.em.execute(
    `select from role_assignment where role = 'ADMIN' and id <> ? and tenant_id = any(string_to_array(?, ',')) limit 1`,
    [id, ancestors.join(',')],
  );
  if (others.length > 0) return;
  const message =
    'The tenant would be left without an admin: no other is assigned there or above, and your token does not make you one. Assign the role to another first.';
  throw new UserError('CONFLICT', message, { path: ['id'], holder: id });
}
