import type { IdOf } from '#platform/ids/kinds.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';

/**
 * An activity that was given up on may still be on its way here. Once an operation has given its servers back, a
 * late request of it to take one must not succeed: it would never be released. Both sides take the same lock.
 */
export async function closeFence(em: EntityManager, operationId: IdOf<'operation'>): Promise<void> {
  await lock(em, operationId);
  await em.execute(`insert into ended_operation (operation_id) values (?) on conflict do nothing`, [
    operationId,
  ]);
}

/** Throws when the operation has given its servers back already. */
export async function passFence(em: EntityManager, operationId: IdOf<'operation'>): Promise<void> {
  await lock(em, operationId);
  const ended: unknown[] = await em.execute(`select 1 from ended_operation where operation_id = ?`, [
    operationId,
  ]);
  if (ended.length > 0) {
    throw new UserError('CONFLICT', `Operation ${operationId} has given its server back already.`, {
      path: ['operationId'],
    });
  }
}

async function lock(em: EntityManager, operationId: IdOf<'operation'>): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [operationId]);
}
