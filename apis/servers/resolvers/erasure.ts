import { batch } from '#platform/graph/batch.ts';
import type { Connection } from '#platform/graph/connection.ts';
import { operationStub } from '#platform/graph/operation-stub.ts';
import type { SomeOf } from '#platform/graph/typed-resolvers.ts';
import { DiskException } from '../entities/disk-exception.ts';
import { Erasure } from '../entities/erasure.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { pageOf } from '../server-page.ts';

/** Pages of the evidence of wipes. */
export type ErasurePage = Connection<Erasure>;
export type DiskExceptionPage = Connection<DiskException>;

const NEWEST = { property: 'createdAt', direction: 'DESC' } as const;

export const erasureResolvers = {
  Server: {
    async erasures(server, _, context) {
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
    async erasureHistory(server, page, context) {
      const options = { entity: Erasure, where: {}, page, orderBy: NEWEST };
      return await pageOf(server, context, 'erasureHistory', options);
    },
    async diskExceptionHistory(server, page, context) {
      const options = { entity: DiskException, where: {}, page, orderBy: NEWEST };
      return await pageOf(server, context, 'diskExceptionHistory', options);
    },
    async quarantine(server, _, { access }) {
      return (await access.may('viewer', server.tenantId)) ? server.quarantine : null;
    },
    async diskExceptions(server, _, context) {
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
    erasedBy: ({ erasedBy }) => erasedBy ?? 'BMC',
    verified: ({ verified }) => verified ?? true,
  },
  ServerDiskException: {
    used: ({ erasureId }) => typeof erasureId === 'string',
  },
  ServerErasure: {
    operation: ({ operationId }) => operationStub(operationId),
    certificate: ({ certificate }) =>
      certificate === null || certificate === undefined ? null : JSON.stringify(certificate),
  },
} satisfies SomeOf<Resolvers>;
