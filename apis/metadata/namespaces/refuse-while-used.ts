import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import { UserError } from '#platform/errors/user-error.ts';
import type { Change } from '#platform/resource/declaration.ts';
import type { Namespace } from './namespace-type.ts';

/** A namespace is deleted once nothing is under it: what others have written is not deleted along with its heading. */
export function refuseWhileUsed<Row extends { readonly id: string; nodeId: string }>(
  entity: EntityClass<Row>,
  plural: string,
): (change: Change<Namespace>) => Promise<void> {
  return async ({ verb, before, tx }) => {
    if (verb !== 'DELETE' || before === null) return;
    const where = { namespaceId: before.id } as unknown as FilterQuery<Row>;
    const [holder] = await tx.em.find(entity, where, { orderBy: { id: 'ASC' } as object, limit: 1 });
    if (holder === undefined) return;
    const count = await tx.em.count(entity, where);
    const message = `The namespace has ${count} ${plural}, e.g. ${holder.id} of ${holder.nodeId}. Delete them first.`;
    throw new UserError('CONFLICT', message, { path: ['id'], holder: holder.id });
  };
}
