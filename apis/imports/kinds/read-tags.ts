import type { AskDomain } from '#platform/graph/joint-transaction.ts';

interface Node {
  readonly id: string;
  readonly tags: readonly { readonly name: string }[];
}

/** Resources that one request asks for. */
const AT_A_TIME = 100;

/** The names of the tags of resources, by their ids. */
export async function readTags(
  ask: AskDomain,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const document = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on MetadataNode { id tags { name } } } }`;
  const tags = new Map<string, readonly string[]>();
  for (let start = 0; start < ids.length; start += AT_A_TIME) {
    const some = ids.slice(start, start + AT_A_TIME);
    const { nodes } = await ask<{ nodes: readonly (Node | null)[] }>('metadata', document, { ids: some });
    for (const node of nodes)
      if (node !== null)
        tags.set(
          node.id,
          node.tags.map(({ name }) => name),
        );
  }
  return tags;
}
