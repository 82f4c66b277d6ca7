import { olderThan, type InProgressArguments } from '#platform/graph/in-progress.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { Instance } from '../instance.ts';
import { instanceLifecycle, type InstanceState } from '../states.ts';

const IN_PROGRESS = Object.keys(instanceLifecycle.inProgress) as InstanceState[];

export const queryResolvers = {
  Query: {
    async instancesInProgress(
      _: unknown,
      { olderThanSeconds, operationId }: InProgressArguments,
      { em, access }: GraphContext,
    ) {
      access.requireService();
      const before = olderThan(olderThanSeconds);
      const found = await em.find(Instance, {
        state: { $in: IN_PROGRESS },
        ...(typeof operationId === 'string' && { operationId }),
        ...(before && { requestedAt: before }),
      });
      return found.map((instance) => ({
        instanceId: instance.id,
        operationId: instance.operationId,
        request: JSON.stringify(instance.operationRequest),
      }));
    },
  },
};
