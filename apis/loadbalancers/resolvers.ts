import { acceptedOperation } from '#platform/graph/operation-stub.ts';
import { mutate } from '#platform/graph/mutation.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { reloadResource } from '#platform/resource/reading.ts';
import type { ResourceDomainSettings } from '#platform/resource/resource-domain.ts';
import { LoadBalancer } from './entities/load-balancer.ts';
import type { MutationResolvers } from './generated/resolvers.ts';
import { createApply } from './mutations/apply.ts';
import { createReport } from './mutations/report.ts';

/** The mutations beside those of the kernel; `served` answers a resource by the name of its type. */
export function loadBalancerMutations(
  served: (name: string) => Resource,
  { temporalLink }: ResourceDomainSettings,
): MutationResolvers {
  if (temporalLink === undefined) throw new Error('Give temporalLink: loadBalancerApply starts operations');
  const resource = served('LoadBalancer');
  const [apply, report] = [createApply(resource), createReport(resource)];
  return {
    loadBalancerApply: async (_, { input }, context) =>
      await mutate(apply, input, context, async ({ id, operationId }) => ({
        loadBalancer: await reloadResource(context, { entity: LoadBalancer }, id),
        operation: acceptedOperation(temporalLink, operationId, 'LOAD_BALANCER_APPLY'),
      })),
    loadBalancerReport: async (_, { input }, context) =>
      await mutate(report, input, context, async ({ id }) => ({
        loadBalancer: async () =>
          id === null ? null : await reloadResource(context, { entity: LoadBalancer }, id),
      })),
  };
}
