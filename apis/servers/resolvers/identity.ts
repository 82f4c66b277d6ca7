import type { GraphContext } from '#platform/graph/context.ts';
import type { Server } from '../server.ts';
import { summaryOf, toldByMachine, type IdentityChange } from '../identity/found-machine.ts';

export const identityResolvers = {
  Server: {
    async foundIdentity(server: Server, _: unknown, context: GraphContext): Promise<object | null> {
      const found = server.foundIdentity ?? null;
      if (found === null || !(await isOwners(server, context))) return null;
      return {
        ...found,
        operation: { __typename: 'Operation', id: found.operationId },
        identity: summaryOf(found, toldByMachine(found)),
      };
    },
    async abandonment(server: Server, _: unknown, context: GraphContext): Promise<object | null> {
      return (await isOwners(server, context)) ? (server.abandonment ?? null) : null;
    },
    async identityChanges(
      server: Server,
      _: unknown,
      context: GraphContext,
    ): Promise<readonly IdentityChange[]> {
      return (await isOwners(server, context)) ? server.identityChanges.toReversed() : [];
    },
  },
};

async function isOwners({ tenantId }: Server, { access }: GraphContext): Promise<boolean> {
  return await access.may('viewer', tenantId);
}
