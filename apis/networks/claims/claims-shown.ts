import type { GraphContext } from '#platform/graph/context.ts';
import { isIdOf } from '#platform/ids/id.ts';
import type { QueryResolvers, SwitchPortClaim } from '../generated/resolvers.ts';
import { claimsOf } from './claim-table.ts';

/** The claims of an operation as the internal graph shows them. */
export async function shownClaims({ em }: GraphContext, operationId: string): Promise<SwitchPortClaim[]> {
  if (!isIdOf(operationId, 'operation')) return [];
  return (await claimsOf(em, operationId)).map(({ deviceId, ports, formerPorts }) => ({
    deviceId,
    ports: JSON.stringify(ports.map(({ desired }) => desired)),
    formerPorts: formerPorts === null ? null : JSON.stringify(formerPorts),
  }));
}

export const claimQueries: Pick<QueryResolvers, 'switchPortClaims'> = {
  async switchPortClaims(_, { operationId }, context) {
    context.access.requireService();
    return await shownClaims(context, operationId);
  },
};
