import type { GraphContext } from '#platform/graph/context.ts';
import { operationStub } from '#platform/graph/operation-stub.ts';
import type { SomeOf } from '#platform/graph/typed-resolvers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { Server } from '../server.ts';
import { summaryOf, identityReportedBy } from '../identity/found-machine.ts';

export const identityResolvers = {
  Server: {
    async foundIdentity(server, _, context) {
      const found = server.foundIdentity ?? null;
      if (found === null || !(await isOwners(server, context))) return null;
      return {
        ...found,
        operation: operationStub(found.operationId),
        identity: summaryOf(found, identityReportedBy(found)),
      };
    },
    async abandonment(server, _, context) {
      return (await isOwners(server, context)) ? (server.abandonment ?? null) : null;
    },
    async identityChanges(server, _, context) {
      return (await isOwners(server, context)) ? server.identityChanges.toReversed() : [];
    },
  },
} satisfies SomeOf<Resolvers>;

async function isOwners({ tenantId }: Server, { access }: GraphContext): Promise<boolean> {
  return await access.may('viewer', tenantId);
}
