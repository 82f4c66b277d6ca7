import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import type { Connection } from '#platform/graph/connection.ts';
import { operationStub } from '#platform/graph/operation-stub.ts';
import type { SomeOf } from '#platform/graph/typed-resolvers.ts';
import { toConditions } from '#platform/graph/filters.ts';
import { Attribute } from '../entities/attribute.ts';
import type { Component } from '../entities/component.ts';
import { Inspection } from '../entities/inspection.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { placeOf } from '../inspection/match-components.ts';
import { loadServer } from '../find-server.ts';
import { pageOf } from '../server-page.ts';

/** Pages of what inspections found. */
export type AttributePage = Connection<Attribute>;
export type InspectionPage = Connection<Inspection>;

const NEWEST_VERSION = { property: 'version', direction: 'DESC' } as const;
const NEWEST = { property: 'createdAt', direction: 'DESC' } as const;

const HEALTHS = ['OK', 'WARNING', 'CRITICAL'] as const;

/** The present attributes of a component, for those who have a role on its server's tenant. */
async function attributesOf(context: GraphContext, component: Component): Promise<readonly Attribute[]> {
  const server = await loadServer(context, component.serverId);
  if (server === null || !(await context.access.may('viewer', server.tenantId))) return [];
  const attributes = await batch(context, 'componentAttributes', server.id, async (ids) => {
    const found = await context.em.find(
      Attribute,
      { serverId: { $in: [...ids] }, current: true, value: { $ne: null }, component: { $ne: '' } },
      { orderBy: { path: 'ASC' } },
    );
    return Map.groupBy(found, (attribute) => attribute.serverId);
  });
  return (attributes ?? []).filter((attribute) => attribute.component === placeOf(component));
}

export const inspectionResolvers = {
  Server: {
    async attributes(server, { where, ...page }, context) {
      const present = { current: true, value: { $ne: null } };
      return await pageOf(server, context, 'attributes', {
        entity: Attribute,
        where: { $and: [present, ...toConditions(where)] },
        page,
        orderBy: { property: 'path', direction: 'ASC' },
      });
    },
    async attributeHistory(server, { namespace, name, component, ...page }, context) {
      const where = { namespace, name, component: component ?? '' };
      return await pageOf(server, context, 'attributeHistory', {
        entity: Attribute,
        where,
        page,
        orderBy: NEWEST_VERSION,
      });
    },
    async inspections(server, page, context) {
      const options = { entity: Inspection, where: {}, page, orderBy: NEWEST };
      return await pageOf(server, context, 'inspections', options);
    },
  },
  ServerComponent: {
    attributes: async (component, _, context) => await attributesOf(context, component),
    async health(component, _, context) {
      const attributes = await attributesOf(context, component);
      const reported = attributes.find(
        ({ namespace, name }) => namespace === 'inventory' && name === 'health',
      );
      return HEALTHS.find((one) => reported?.value === JSON.stringify(one)) ?? 'UNKNOWN';
    },
  },
  ServerAttribute: {
    component: ({ component }) => (component === '' ? null : component),
    at: ({ createdAt }) => createdAt,
    operation: ({ operationId }) => operationStub(operationId),
  },
  ServerInspection: {
    at: ({ createdAt }) => createdAt,
    operation: ({ operationId }) => operationStub(operationId),
  },
} satisfies SomeOf<Resolvers>;
