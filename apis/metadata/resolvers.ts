import { UserError } from '#platform/errors/user-error.ts';
import type { ResolvesReference } from '#platform/graph/typed-resolvers.ts';
import { mutate } from '#platform/graph/mutation.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { reloadResource } from '#platform/resource/reading.ts';
import type { MetadataNodeResolvers, MutationResolvers, QueryResolvers } from './generated/resolvers.ts';
import { createTagSet } from './mutations/tag-set.ts';
import { ATTACHABLE_TYPES, NODE_TYPES } from './node-types.ts';
import { findNode, type FoundNode } from './nodes/find-node.ts';
import { Tag } from './tag.ts';
import { tagsOfNode } from './tags/read-tags.ts';
import { kindOfId } from '#platform/ids/id.ts';

/** Ids in one request of `nodes`. */
const MOST_IDS = 100;

export const queries: QueryResolvers = {
  node: async (_, { id }, context) => await findNode(context, id),
  async nodes(_, { ids }, context) {
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
const attached: Attached = {
  __resolveReference: ({ id }) => ({ id }),
  tags: async ({ id }, _, context) => await tagsOfNode(context, id),
};

type Attached = ResolvesReference<{ readonly id: string }> & Pick<MetadataNodeResolvers, 'tags'>;

export const types: Readonly<Record<string, Attached>> = Object.fromEntries(
  ATTACHABLE_TYPES.map((type) => [type, attached]),
);

export function mutations(resource: Resource): MutationResolvers {
  const tagSet = createTagSet(resource);
  return {
    tagSet: async (_, { input }, context) =>
      await mutate(tagSet, input, context, async ({ nodeId, tagId }) => ({
        tag: tagId === null ? null : await reloadResource(context, { entity: Tag }, tagId),
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
