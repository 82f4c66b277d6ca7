import type { EntityData, EntityManager, EventArgs, EventSubscriber } from '@mikro-orm/core';

/** What changed rows were when they were loaded; a flush alone would make MikroORM forget it. */
const originals = new WeakMap<object, EntityData<object>>();

/** Keeps what a row was before the first flush of its changes. */
export const keepOriginals: EventSubscriber = {
  beforeUpdate({ entity, changeSet }: EventArgs<object>): void {
    if (changeSet?.originalEntity === undefined || originals.has(entity)) return;
    originals.set(entity, changeSet.originalEntity);
  },
};

/**
 * The stored values of a row by property, as they were when it was loaded or when this was last asked; undefined where
 * it was created since. JSON may be text. From now on, the row's present values are the original ones.
 */
export function takeOriginal(em: EntityManager, row: object): EntityData<object> | undefined {
  const original = originals.get(row) ?? em.getUnitOfWork().getOriginalEntityData(row);
  originals.set(row, em.getComparator().prepareEntity(row));
  return original;
}
