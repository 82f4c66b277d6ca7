import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';

export interface NamedOptions<Resource> {
  readonly entity: EntityClass<Resource>;
  readonly kind: string;
  /** The property within whose value names are unique, e.g. `tenantId`; `uniqueNames` made the index. */
  readonly within: keyof Resource & string;
}

/**
 * Inserts a new resource, or throws CONFLICT with the id of the one that has the name, whatever its case. The database
 * decides, so of two requests at the same moment one wins and the other learns who did.
 */
export async function insertNamed<Resource extends { id: string; name: string }>(
  em: EntityManager,
  { entity, kind, within }: NamedOptions<Resource>,
  resource: Resource,
): Promise<void> {
  const { affectedRows } = await em
    .createQueryBuilder<Resource>(entity)
    .insert(resource as never)
    .onConflict()
    .ignore()
    .execute('run');
  if (affectedRows === 1) return;
  const holder = await findByName(em, entity, { [within]: resource[within] }, resource.name);
  if (holder === undefined) throw new Error(`the ${kind} ${resource.id} was not inserted`);
  throw new UserError(
    'CONFLICT',
    `There is a ${kind} "${holder.name}" already. Use it, or choose another name.`,
    {
      path: ['name'],
      holder: holder.id,
    },
  );
}

/** The resource that has the name, in whatever case it is written, among those that fulfil the condition. */
export async function findByName<Resource extends { id: string; name: string }>(
  em: EntityManager,
  entity: EntityClass<Resource>,
  among: object,
  name: string,
): Promise<Pick<Resource, 'id' | 'name'> | undefined> {
  const rows: Pick<Resource, 'id' | 'name'>[] = await em
    .createQueryBuilder<Resource, 'named'>(entity, 'named')
    .select(['id', 'name'] as never)
    .where(among as never)
    .andWhere('name_key(named.name) = name_key(?)', [name])
    .limit(1)
    .execute();
  return rows[0];
}
