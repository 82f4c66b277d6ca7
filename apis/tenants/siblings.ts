import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { Tenant } from './entities/tenant.ts';

/**
 * Throws CONFLICT when the name is taken below the parent. The caller holds a lock on the parent, so no sibling can
 * come in between; the database's constraint stands behind it.
 */
export async function requireFreeName(
  em: EntityManager,
  parentId: string | null,
  name: string,
): Promise<void> {
  const holder = await em.findOne(Tenant, { parentId, name }, { fields: ['id'] });
  if (holder === null) return;
  throw new UserError('CONFLICT', `There is a tenant "${name}" below the same parent. Choose another name.`, {
    path: ['name'],
    holder: holder.id,
  });
}
