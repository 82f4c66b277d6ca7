import { LockMode, type EntityClass, type QueryOrderMap } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Fact } from '#platform/outbox/outbox.ts';
import type { Database } from './database.ts';

const BATCH = 500;

/** How long the deletion of a resource that stays on record is published again. */
const DELETED_REPUBLISHED_MS = 30 * 86_400_000;

/** Resources that are not in the state in which they count as deleted, or not for long. */
export function notLongIn(state: string): object {
  return {
    $or: [{ state: { $ne: state } }, { updatedAt: { $gt: new Date(Date.now() - DELETED_REPUBLISHED_MS) } }],
  };
}

/**
 * Publishes the fact of every resource of a kind again, in batches so that no transaction grows with the fleet. The rows
 * are locked against changes meanwhile, so that an older fact is never published after a newer one.
 */
export async function republishFacts<Resource extends { id: string }>(
  database: Database,
  entity: EntityClass<Resource>,
  factOf: (resource: Resource, em: EntityManager) => Fact | Promise<Fact>,
  /** Which resources, where not all: those deleted long ago are known to be so, or have expired. */
  which: object = {},
): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const beyond: string = after;
    after = await database.transact(async ({ em, outbox }) => {
      const where: object = { $and: [{ id: { $gt: beyond } }, which] };
      const found = await em.find(entity, where, {
        orderBy: { id: 'ASC' } as QueryOrderMap<Resource>,
        limit: BATCH,
        lockMode: LockMode.PESSIMISTIC_READ,
      });
      const resources = found as unknown as Resource[];
      for (const resource of resources) outbox.fact(database.schema, await factOf(resource, em));
      return resources.length < BATCH ? undefined : resources.at(-1)?.id;
    });
  }
}
