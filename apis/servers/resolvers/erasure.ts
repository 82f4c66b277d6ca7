import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import type { DiskErasure } from '../erasure/disk-erasure.ts';
import { DiskException } from '../entities/disk-exception.ts';
import { Erasure } from '../entities/erasure.ts';
import type { Server } from '../server.ts';

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
    async quarantine(server: Server, _: unknown, { access }: GraphContext) {
      return (await access.may('viewer', server.tenantId)) ? server.quarantine : null;
    },
    async diskExceptions(server: Server, _: unknown, context: GraphContext) {
      if (!(await context.access.may('viewer', server.tenantId))) return [];
      const exceptions = await batch(context, 'diskExceptions', server.id, async (ids) => {
        const found = await context.em.find(
          DiskException,
          { serverId: { $in: [...ids] } },
          { orderBy: { createdAt: 'DESC', id: 'DESC' }, limit: 10_000 },
        );
        return Map.groupBy(found, (exception) => exception.serverId);
      });
      return exceptions ?? [];
    },
  },
  DiskErasure: {
    // Receipts that were stored before there were others are a BMC's, which reported them when it had completed.
    erasedBy: ({ erasedBy }: Partial<DiskErasure>) => erasedBy ?? 'BMC',
    verified: ({ verified }: Partial<DiskErasure>) => verified ?? true,
  },
  ServerDiskException: {
    used: ({ erasureId }: DiskException) => typeof erasureId === 'string',
  },
  ServerErasure: {
    operation: ({ operationId }: Erasure) => ({ __typename: 'Operation', id: operationId }),
    certificate: ({ certificate }: Erasure) =>
      certificate === null || certificate === undefined ? null : JSON.stringify(certificate),
  },
};
