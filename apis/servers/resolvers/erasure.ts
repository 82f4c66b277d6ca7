import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { Erasure } from '../entities/erasure.ts';
import type { Server } from '../entities/server.ts';

export const erasureResolvers = {
  Server: {
    async erasures(server: Server, _: unknown, context: GraphContext) {
      if (!(await context.access.may('viewer', server.tenantId))) return [];
      const erasures = await batch(context, 'erasures', server.id, async (ids) => {
        const found = await context.em.find(
          Erasure,
          { serverId: { $in: [...ids] } },
          { orderBy: { createdAt: 'DESC', id: 'DESC' } },
        );
        return Map.groupBy(found, (erasure) => erasure.serverId);
      });
      return erasures ?? [];
    },
  },
  ServerErasure: {
    operation: ({ operationId }: Erasure) => ({ __typename: 'Operation', id: operationId }),
    certificate: ({ certificate }: Erasure) =>
      certificate === null || certificate === undefined ? null : JSON.stringify(certificate),
  },
};
