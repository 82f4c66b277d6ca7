import { defineEntity } from '@mikro-orm/core';
import { UserError } from '#platform/errors/user-error.ts';
import { resource, type Change } from '#platform/resource/declaration.ts';
import { resourceProperties } from '#platform/resource/entity.ts';
import type { NamespaceType } from '../namespaces/namespace-type.ts';
import { Status } from './status.ts';

const StatusNamespaceSchema = defineEntity({
  name: 'StatusNamespace',
  tableName: 'status_namespace',
  properties: (p) => ({
    ...resourceProperties<'statusNamespace'>(p),
    name: p.string(),
    description: p.text().strictNullable(),
    private: p.boolean(),
  }),
});

export class StatusNamespace extends StatusNamespaceSchema.class {}

StatusNamespaceSchema.setClass(StatusNamespace);

export const STATUS_NAMESPACES: NamespaceType<StatusNamespace> = {
  entity: StatusNamespace,
  kind: 'statusNamespace',
  title: 'status namespace',
  table: 'status_namespace',
};

export const statusNamespace = resource<StatusNamespace>('StatusNamespace', {
  entity: StatusNamespace,
  fact: ['name', 'private'],
  before: refuseWhileUsed,
});

/** What services say of resources is not deleted along with its heading. */
async function refuseWhileUsed({ verb, before, tx }: Change<StatusNamespace>): Promise<void> {
  if (verb !== 'DELETE' || before === null) return;
  const where = { namespaceId: before.id };
  const holder = await tx.em.findOne(Status, where, { orderBy: { id: 'ASC' } });
  if (holder === null) return;
  const count = await tx.em.count(Status, where);
  const message = `The namespace has ${count} statuses, e.g. ${holder.id} of ${holder.nodeId}. Delete them first.`;
  throw new UserError('CONFLICT', message, { path: ['id'], holder: holder.id });
}
