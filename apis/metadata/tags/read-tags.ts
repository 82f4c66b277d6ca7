import type { EntityManager } from '@mikro-orm/postgresql';
import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { findNode } from '../nodes/find-node.ts';
import { Tag } from '../tag.ts';

/** Tags of one resource at most. */
export const MOST_TAGS = 32;

/** The tags of a resource, by name; none where the caller may not see the resource. */
export async function tagsOfNode(context: GraphContext, id: string): Promise<readonly Tag[]> {
  if ((await findNode(context, id)) === null) return [];
  return (await batch(context, 'tags of nodes', id, async (ids) => await readTags(context.em, ids))) ?? [];
}

/** The tags of several resources, in one statement. */
export async function readTags(em: EntityManager, ids: readonly string[]): Promise<Map<string, Tag[]>> {
  const marks = ids.map(() => '?').join(', ');
  const rows: ({ readonly node_id: string } & Record<string, unknown>)[] = await em.execute(
    `select node_tag.node_id, tag.* from node_tag join tag on tag.id = node_tag.tag_id
     where node_tag.node_id in (${marks}) order by name_key(tag.name), tag.id`,
    [...ids],
  );
  const found = new Map<string, Tag[]>();
  for (const { node_id: node, ...row } of rows)
    found.set(node, [...(found.get(node) ?? []), em.map(Tag, row)]);
  return found;
}
