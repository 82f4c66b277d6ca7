import type { GraphContext } from '#platform/graph/context.ts';
import { listOffered, loadOffered, type ListArguments } from '#platform/graph/offered.ts';
import { Rack } from '../entities/rack.ts';
import { Site } from '../entities/site.ts';

export const rackQueries = {
  rack: async (_: unknown, { id }: { id: string }, context: GraphContext) =>
    await loadOffered(context, Rack, id),

  racks: async (_: unknown, args: ListArguments, context: GraphContext) =>
    await listOffered(context, Rack, args),
};

export const rackType = {
  __resolveReference: async ({ id }: { id: string }, context: GraphContext) =>
    await loadOffered(context, Rack, id),

  site: async ({ siteId }: Rack, _: unknown, context: GraphContext) =>
    await loadOffered(context, Site, siteId),
};
