import { namesOf, personKeys } from '#platform/auth/person.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { causeOf } from '#platform/graph/change-reason.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { outcomeOf } from '#platform/removal/outcome.ts';
import { createRemovals, type Removals } from '#platform/removal/removals.ts';
import type { MutationDefinition } from '#platform/graph/mutation.ts';
import type { ItemRefs } from './bulk.ts';
import { publishChange, publisher } from './changes.ts';
import type { Resource, ResourceRow } from './declaration.ts';
import { deletionSchema } from './input-schema.ts';
import { lockResource, type WriteOptions } from './lock-resource.ts';
import { fieldOf, isTenant, relationFields } from './model.ts';

/**
 * Deletion in two phases: nothing new may refer to the resource, then every domain confirms that it has nothing of it
 * (platform/removal).
 */
export function removalsOf({ domain, resource, removal }: WriteOptions): Removals<ResourceRow> {
  return createRemovals<ResourceRow>({
    domain,
    kind: resource.kind,
    entity: resource.declaration.entity,
    ...removal(resource.kind),
    async publish(tx, row, change) {
      if (change === 'deleted') await deleteParts({ domain, resource }, tx, row);
      const verb = change === 'deleted' ? 'DELETE' : 'UPDATE';
      const before = change === 'deleted' ? row : { ...row };
      const actor = row.deletion?.requestedBy ?? row.updatedBy;
      publishChange(domain, resource, tx, { verb, row, before, actor });
    },
  });
}

/** Deletes what goes with the resource, and publishes that. */
async function deleteParts(
  { domain, resource }: Pick<WriteOptions, 'domain' | 'resource'>,
  tx: Transaction,
  { id, deletion, updatedBy }: ResourceRow,
): Promise<void> {
  for (const part of resource.siblings.values()) {
    const { entity, goesWithOwner } = part.declaration;
    const owner = fieldOf(part, part.owner);
    if (goesWithOwner !== true || owner.type !== resource.name) continue;
    const rows = await tx.em.find(entity, { [owner.property]: id });
    for (const row of rows) tx.em.remove(row);
    await tx.em.flush();
    const actor = deletion?.requestedBy ?? updatedBy;
    for (const row of rows) {
      row.version += 1;
      publishChange(domain, part, tx, { verb: 'DELETE', row, before: row, actor });
    }
  }
}

/** `<resource>Delete`. */
export function deletionOf(options: WriteOptions): MutationDefinition<typeof deletionSchema, ItemRefs> {
  const removals = removalsOf(options);
  const { resource } = options;
  return {
    name: `${resource.one}${resource.verbNames.DELETE}`,
    input: deletionSchema,
    async run({ id, expectedVersion, ...cause }, tx, context) {
      const row = await lockResource(options, tx, context, { id, expectedVersion });
      await resource.declaration.before?.({
        verb: 'DELETE',
        before: row,
        after: null,
        tx,
        context,
        publish: publisher(options, tx),
      });
      await refuseWhileReferred(resource, tx.em, id);
      const { actor } = context.access;
      const request = await removals.request(tx, row, {
        ...described(resource, row),
        requestedBy: actor.subject,
        requesterKeys: personKeys(namesOf(actor)),
        ...causeOf(cause),
      });
      return { id, request };
    },
  };
}

/** What its operation is about, and whose that is: of a tenant, which goes, it is that of the tenant above. */
function described(resource: Resource, row: ResourceRow) {
  const values = row as unknown as Record<string, unknown>;
  const owner = isTenant(resource) ? values[fieldOf(resource, resource.owner).property] : row.tenantId;
  const { name } = values;
  return {
    tenantId: String(owner),
    name: typeof name === 'string' ? name : row.id,
    subject: { kind: resource.name, id: row.id },
  };
}

/** The outcome of a deletion after a short wait: null once it is gone, the resource while domains have not answered. */
export async function deletionOutcome(
  context: GraphContext,
  { declaration }: Resource,
  refs: ItemRefs,
): Promise<ResourceRow | null> {
  return await outcomeOf(context, declaration.entity, refs);
}

/** Throws CONFLICT while resources of this domain that are listed refer to it, naming the first of each kind. */
async function refuseWhileReferred(resource: Resource, em: EntityManager, id: string): Promise<void> {
  for (const other of resource.siblings.values()) {
    for (const field of relationFields(other).filter(({ type }) => type === resource.name)) {
      if (other.declaration.goesWithOwner === true && field.name === other.owner) continue;
      const where = { [field.property]: id, ...other.declaration.defaultWhere } as never;
      const holder = await em.findOne(other.declaration.entity, where, { orderBy: { id: 'ASC' } as never });
      if (holder === null) continue;
      const count = await em.count(other.declaration.entity, where);
      throw new UserError(
        'CONFLICT',
        `${count === 1 ? `1 ${other.title} refers` : `${count} ${other.title}s refer`} to it, e.g. ${holder.id}. Delete or move them first.`,
        { path: ['id'], holder: holder.id },
      );
    }
  }
}
