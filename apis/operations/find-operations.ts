import type { EntityManager } from '@mikro-orm/postgresql';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Access } from '#platform/auth/access.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { isIdOf, timeOfId } from '#platform/ids/id.ts';
import { requireIdOfKind } from '#platform/references/lookup.ts';
import { Operation } from './entities/operation.ts';

/** An operation this young may not have reached the ledger yet; an older one that is unknown does not exist. */
const YOUNG_MS = 10_000;
const PATIENCE_MS = 2_000;
const POLL_MS = 25;

/** The operations with these ids, by id; waits a little for those that were accepted just now. Not authorised. */
export async function findOperations(
  em: EntityManager,
  ids: readonly string[],
): Promise<Map<string, Operation>> {
  const until = Date.now() + PATIENCE_MS;
  const asked = ids.filter((id) => isIdOf(id, 'operation'));
  const found = new Map<string, Operation>();
  for (;;) {
    const missing = asked.filter((id) => !found.has(id));
    if (missing.length === 0) return found;
    for (const operation of await em.find(Operation, { id: { $in: missing } }))
      found.set(operation.id, operation);
    const expected = missing.some((id) => !found.has(id) && Date.now() - timeOfId(id) < YOUNG_MS);
    if (!expected || Date.now() >= until) return found;
    await sleep(POLL_MS);
  }
}

export async function findOperation(em: EntityManager, id: string): Promise<Operation | undefined> {
  return (await findOperations(em, [id])).get(id);
}

/** The operation a mutation names, or a typed refusal: wrong kind of id, unknown, or one the caller may not see. */
export async function requireOperation(em: EntityManager, access: Access, id: string): Promise<Operation> {
  requireIdOfKind(id, 'operation', ['id']);
  const operation = await findOperation(em, id);
  if (operation === undefined || !(await access.may('viewer', operation.tenantId))) {
    throw new UserError('NOT_FOUND', `There is no operation ${id}. Check the id.`, { path: ['id'] });
  }
  return operation;
}
