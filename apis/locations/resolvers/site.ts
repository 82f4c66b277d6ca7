import { readConnection, type Connection } from '#platform/graph/connection.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { listOffered, loadOffered, type ListArguments } from '#platform/graph/offered.ts';
import { Rack } from '../entities/rack.ts';
import { Site } from '../entities/site.ts';

export const siteQueries = {
  site: async (_: unknown, { id }: { id: string }, context: GraphContext) =>
    await loadOffered(context, Site, id),

  sites: async (_: unknown, args: ListArguments, context: GraphContext) =>
    await listOffered(context, Site, args),
};

export const siteType = {
  __resolveReference: async ({ id }: { id: string }, context: GraphContext) =>
    await loadOffered(context, Site, id),

  tenant: ({ tenantId }: Site) => ({ __typename: 'Tenant', id: tenantId }),

  async racks({ id }: Site, page: ListArguments, { em }: GraphContext): Promise<Connection<Rack>> {
    return await readConnection(em, {
      entity: Rack,
      where: { siteId: id },
      page,
      orderBy: { property: 'name', direction: 'ASC' },
    });
  },
};
