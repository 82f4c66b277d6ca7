import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { IdKind } from '#platform/ids/kinds.ts';
import type { Remaining } from './deletion.ts';

/** Things of a domain that refer to a resource of another one, and keep it from being deleted. */
export interface Holding {
  readonly kind: IdKind;
  /** How many refer to the resource, and the ids of the first few; null where none does. */
  count(em: EntityManager, id: string): Promise<Remaining | null>;
}

/** What a domain may have of other domains' resources, by their kind. */
export type Holdings = Partial<Record<IdKind, readonly Holding[]>>;

/** Ids that are reported of each kind. */
const MAX_REPORTED_IDS = 5;

/** @param where the condition by which things refer to the resource with the id */
export function holding<Entity extends { id: string }>(
  kind: IdKind,
  entity: EntityClass<Entity>,
  where: (id: string) => object,
): Holding {
  return {
    kind,
    async count(em, id) {
      const condition = where(id) as FilterQuery<Entity>;
      const count = await em.count(entity, condition);
      if (count === 0) return null;
      const order: object = { orderBy: { id: 'ASC' }, limit: MAX_REPORTED_IDS };
      const first = await em.find(entity, condition, order);
      return { kind, count, ids: (first as unknown as Entity[]).map((one) => one.id) };
    },
  };
}

/** Everything that the domain has of the resource. */
export async function countHoldings(
  em: EntityManager,
  holdings: readonly Holding[],
  id: string,
): Promise<Remaining[]> {
  const remaining: Remaining[] = [];
  for (const { count } of holdings) {
    const found = await count(em, id);
    if (found !== null) remaining.push(found);
  }
  return remaining;
}
