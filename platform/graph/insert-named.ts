import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';

export interface NamedOptions<Resource> {
  readonly entity: EntityClass<Resource>;
  readonly kind: string;
  /** The property within whose value names are unique, e.g. `tenantId`; a unique constraint on both must exist. */
  readonly within: keyof Resource & string;
}

/**
 * Inserts a new resource, or throws CONFLICT with the id of the one that has the name. The database decides, so of
 * two requests at the same moment one wins and the other learns who did.
 */
export async function insertNamed<Resource extends { id: string; name: string }>(
  em: EntityManager,
  { entity, kind, within }: NamedOptions<Resource>,
  resource: Resource,
): Promise<void> {
  const { affectedRows } = await em
    .createQueryBuilder<Resource>(entity)
    .insert(resource as never)
    .onConflict([within, 'name'] as never)
    .ignore()
    .execute('run');
  if (affectedRows === 1) return;
  const same = { [within]: resource[within], name: resource.name } as FilterQuery<Resource>;
  const holder = (await em.findOneOrFail(entity, same)) as Resource;
  throw new UserError(
    'CONFLICT',
    `There is a ${kind} "${resource.name}" already. Use it, or choose another name.`,
    {
      path: ['name'],
      holder: holder.id,
    },
  );
}
