import { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { findNode, type FoundNode } from './find-node.ts';

/** Ids in one request of `nodes`. */
const MOST_IDS = 100;

export const resolvers = {
  Query: {
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
  },
};
