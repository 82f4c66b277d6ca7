import { batch } from '#platform/graph/batch.ts';
import { pageSize, type Connection } from '#platform/graph/connection.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { parseCursor, toCursor } from '#platform/graph/cursor.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import { NODE_TYPES } from '../node-types.ts';
import type { FoundNode } from '../nodes/find-node.ts';
import { kindsOf } from '../search/kinds.ts';
import { visibleNodes } from '../search/visible-nodes.ts';

/** What the list of a tag's resources takes. */
export interface TaggedArguments {
  readonly kinds?: readonly string[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of resources of any type. */
export type PageOfNodes = Connection<FoundNode>;

interface Tagged {
  readonly tag_id: string;
  readonly id: string;
  readonly kind: IdKind;
}

/** One page of the resources that have the tag and that the caller may see; of all tags of a request in one statement. */
export async function nodesOfTag(
  context: GraphContext,
  tagId: string,
  args: TaggedArguments,
): Promise<PageOfNodes> {
  const size = pageSize(args.first);
  const kinds = kindsOf(args.kinds);
  const after =
    typeof args.after === 'string'
      ? parseCursor('after', args.after, 'id', { id: { runtimeType: 'string' } }).id
      : '';
  const name = `nodes of tags ${JSON.stringify(args)}`;
  const found = await batch(context, name, tagId, async (ids) =>
    Map.groupBy(await readPages(context, ids, { kinds, after, size }), ({ tag_id }) => tag_id),
  );
  const edges = (found ?? []).slice(0, size).flatMap(({ id, kind }) => {
    const type = NODE_TYPES[kind]?.type;
    return type === undefined ? [] : [{ cursor: toCursor('id', id, id), node: { __typename: type, id } }];
  });
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: (found ?? []).length > size,
      hasPreviousPage: after !== '',
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () =>
      (await batch(context, `${name} count`, tagId, async (ids) => await count(context, ids, kinds))) ?? 0,
  };
}

/** The rows of each tag's page and one more, by the index on tag and resource. */
async function readPages(
  { em, access }: GraphContext,
  ids: readonly string[],
  {
    kinds,
    after,
    size,
  }: { readonly kinds: readonly string[]; readonly after: string; readonly size: number },
): Promise<Tagged[]> {
  const visible = visibleNodes(access);
  return await em.execute(
    `select wanted.tag_id, page.id, page.kind from unnest(?::text[]) as wanted (tag_id) cross join lateral (
       select node.id, node.kind from node_tag join reference node on node.id = node_tag.node_id
       where node_tag.tag_id = wanted.tag_id and node_tag.node_id > ? and not node.deleted
         and node.kind = any(?::text[]) and ${visible.sql}
       order by node_tag.node_id limit ?) as page
     order by wanted.tag_id, page.id`,
    [textArray(ids), after, textArray(kinds), ...visible.values, size + 1],
  );
}

async function count(
  { em, access }: GraphContext,
  ids: readonly string[],
  kinds: readonly string[],
): Promise<Map<string, number>> {
  const visible = visibleNodes(access);
  const rows: { tag_id: string; count: string }[] = await em.execute(
    `select node_tag.tag_id, count(*) as count from node_tag join reference node on node.id = node_tag.node_id
     where node_tag.tag_id = any(?::text[]) and not node.deleted and node.kind = any(?::text[]) and ${visible.sql}
     group by node_tag.tag_id`,
    [textArray(ids), textArray(kinds), ...visible.values],
  );
  return new Map(rows.map((row) => [row.tag_id, Number(row.count)]));
}

/** Of ids and kinds, which hold nothing that would have to be quoted. */
function textArray(texts: readonly string[]): string {
  return `{${texts.join(',')}}`;
}
