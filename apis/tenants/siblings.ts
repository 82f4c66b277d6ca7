import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { findByName } from '#platform/graph/insert-named.ts';
import { Tenant } from './entities/tenant.ts';

/**
 * Throws CONFLICT when another tenant below the parent has the name, whatever its case. The caller holds a lock on the parent, so no sibling can
 * come in between; the database's constraint stands behind it.
 */
export async function requireFreeName(
  em: EntityManager,
  parentId: string | null,
  name: string,
  ownId = '',
): Promise<void> {
  const holder = await findByName(em, Tenant, { parentId, id: { $ne: ownId } }, name);
  if (holder === undefined) return;
  throw new UserError(
    'CONFLICT',
    `There is a tenant "${holder.name}" below the same parent. Choose another name.`,
    {
      path: ['name'],
      holder: holder.id,
    },
  );
}
