import { olderThan } from '#platform/graph/in-progress.ts';
import { isIdOf } from '#platform/ids/id.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { Instance } from '../instance.ts';
import { BARE_METAL_TYPE_ID, isBareMetal } from '../types/bare-metal.ts';
import { instanceLifecycle, type InstanceState } from '../states.ts';

const IN_PROGRESS = Object.keys(instanceLifecycle.inProgress) as InstanceState[];

export const queryResolvers: { readonly Query: QueryResolvers } = {
  Query: {
    async instancesInProgress(_, { olderThanSeconds, operationId }, { em, access }) {
      access.requireService();
      if (typeof operationId === 'string' && !isIdOf(operationId, 'operation')) return [];
      const before = olderThan(olderThanSeconds);
      const found = await em.find(Instance, {
        state: { $in: IN_PROGRESS },
        typeId: BARE_METAL_TYPE_ID,
        ...(typeof operationId === 'string' && { operationId }),
        ...(before && { requestedAt: before }),
      });
      return found.filter(isBareMetal).map((instance) => ({
        instanceId: instance.id,
        operationId: instance.operationId,
        request: JSON.stringify(instance.operationRequest),
      }));
    },
  },
};
