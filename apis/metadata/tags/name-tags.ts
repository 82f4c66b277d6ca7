import { creationStamps } from '#platform/resource/entity.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { insertNamed } from '#platform/graph/insert-named.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { newId } from '#platform/ids/id.ts';
import { requireIdOfKind } from '#platform/references/lookup.ts';
import { publishChange } from '#platform/resource/changes.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { refuseInDeletion } from '#platform/resource/lock-resource.ts';
import type { NodeToChange } from '../nodes/node-to-change.ts';
import { Tag } from '../tag.ts';

/**
 * The tags with these names as the resource's tenant has them: its own, or else those of the nearest tenant above. What
 * none of them has is created for the resource's tenant.
 */
export async function tagsByName(
  resource: Resource,
  tx: Transaction,
  { access }: GraphContext,
  node: NodeToChange,
  given: { readonly names: readonly string[]; readonly field: string },
): Promise<Tag[]> {
  const found: Tag[] = [];
  for (const name of given.names) {
    const tag =
      (await findTag(tx.em, node, name)) ?? (await createTag(resource, tx, node, name, access.actor.subject));
    refuseInDeletion(resource, tag, [given.field]);
    found.push(tag);
  }
  return found;
}

/** The tags with these ids, which the resource's tenant or one above it must own. */
export async function tagsById(
  resource: Resource,
  { em }: Transaction,
  { tenants }: NodeToChange,
  ids: readonly string[],
): Promise<Tag[]> {
  const path = ['tagIds'];
  const found: Tag[] = [];
  for (const id of ids) {
    requireIdOfKind(id, 'tag', path);
    const tag = await em.findOne(Tag, { id });
    if (tag === null || !tenants.includes(tag.tenantId)) {
      const message = `There is no tag ${id} that the resource's tenant or one above it owns. Check the id.`;
      throw new UserError('NOT_FOUND', message, { path });
    }
    refuseInDeletion(resource, tag, path);
    found.push(tag);
  }
  return found;
}

async function findTag(em: EntityManager, { tenants }: NodeToChange, name: string): Promise<Tag | undefined> {
  const rows: Record<string, unknown>[] = await em.execute(
    `select tag.* from tag join unnest(?::text[]) with ordinality as above (id, depth) on above.id = tag.tenant_id
     where name_key(tag.name) = name_key(?) order by above.depth desc limit 1`,
    [`{${tenants.join(',')}}`, name],
  );
  return rows[0] === undefined ? undefined : em.map(Tag, rows[0]);
}

async function createTag(
  resource: Resource,
  tx: Transaction,
  node: NodeToChange,
  name: string,
  actor: string,
): Promise<Tag> {
  const tag = tx.em.create(
    Tag,
    {
      id: newId('tag'),
      tenantId: node.tenantId,
      name,
      colour: null,
      description: null,
      ...creationStamps(actor),
    },
    { persist: false },
  );
  try {
    await insertNamed(tx.em, { entity: Tag, kind: resource.kind, within: 'tenantId' }, tag);
  } catch (error) {
    // Another request has created it meanwhile.
    if (!(error instanceof UserError) || error.holder === undefined) throw error;
    return await tx.em.findOneOrFail(Tag, { id: error.holder as Tag['id'] });
  }
  publishChange('metadata', resource, tx, { verb: 'CREATE', row: tag, before: null, actor });
  return tag;
}
