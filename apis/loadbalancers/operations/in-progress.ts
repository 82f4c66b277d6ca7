import { olderThan } from '#platform/graph/in-progress.ts';
import { isIdOf } from '#platform/ids/id.ts';
import { LoadBalancer } from '../entities/load-balancer.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

/** The operations on load balancers that are in progress. */
export const loadBalancerQueries: Pick<QueryResolvers, 'loadBalancersInProgress'> = {
  async loadBalancersInProgress(_, { olderThanSeconds, operationId }, { em, access }) {
    access.requireService();
    if (typeof operationId === 'string' && !isIdOf(operationId, 'operation')) return [];
    const before = olderThan(olderThanSeconds);
    const held = await em.find(LoadBalancer, {
      operationId: typeof operationId === 'string' ? operationId : { $ne: null },
      ...(before && { heldSince: before }),
    });
    return held.flatMap(({ id: loadBalancerId, operationId: holder, operationRequest, former }) =>
      holder === null
        ? []
        : [
            {
              loadBalancerId,
              operationId: holder,
              request: JSON.stringify(operationRequest),
              former: former === null ? null : JSON.stringify(former),
            },
          ],
    );
  },
};
