import { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { mutate } from '#platform/graph/mutation.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { reloadResource } from '#platform/resource/reading.ts';
import type { Resolvers } from '#platform/resource/resolvers.ts';
import { createTagSet } from './mutations/tag-set.ts';
import { ATTACHABLE_TYPES, NODE_TYPES } from './node-types.ts';
import { findNode, type FoundNode } from './nodes/find-node.ts';
import { tagsOfNode } from './tags/read-tags.ts';
import { kindOfId } from '#platform/ids/id.ts';

/** Ids in one request of `nodes`. */
const MOST_IDS = 100;

interface Arguments {
  readonly input: unknown;
}

export const queries: Resolvers[string] = {
  node: async (_: unknown, { id }: { id: string }, context: GraphContext): Promise<FoundNode | null> =>
    await findNode(context, id),
  async nodes(
    _: unknown,
    { ids }: { ids: readonly string[] },
    context: GraphContext,
  ): Promise<(FoundNode | null)[]> {
    if (ids.length > MOST_IDS) {
      throw new UserError(
        'INVALID_INPUT',
        `ids has ${ids.length} elements; give at most ${MOST_IDS}, and ask again for the others.`,
        { path: ['ids'] },
      );
    }
    return await Promise.all(ids.map(async (id) => await findNode(context, id)));
  },
};

/** What every type of the graph has here. A resource that is not known yet, or no longer, has nothing attached. */
const attached: Resolvers[string] = {
  __resolveReference: ({ id }: { id: string }) => ({ id }),
  tags: async ({ id }: { id: string }, _: unknown, context: GraphContext) => await tagsOfNode(context, id),
};

export const types: Resolvers = Object.fromEntries(ATTACHABLE_TYPES.map((type) => [type, attached]));

export function mutations(tag: Resource): Resolvers[string] {
  const tagSet = createTagSet(tag);
  return {
    [tagSet.name]: async (_: unknown, { input }: Arguments, context: GraphContext) =>
      await mutate(tagSet, input, context, async ({ nodeId, tagId }) => ({
        tag: tagId === null ? null : await reloadResource(context, tag, tagId),
        node: nodeOf(nodeId),
      })),
  };
}

/** The resource of an answer. */
function nodeOf(id: string): FoundNode | null {
  const kind = kindOfId(id);
  const type = kind && NODE_TYPES[kind]?.type;
  return type === undefined ? null : { __typename: type, id };
}
