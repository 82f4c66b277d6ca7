import type { GraphContext } from '#platform/graph/context.ts';
import { olderThan } from '#platform/graph/in-progress.ts';
import { mutate } from '#platform/graph/mutation.ts';
import { acceptedOperation } from '#platform/graph/operation-stub.ts';
import { isIdOf } from '#platform/ids/id.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { reloadResource } from '#platform/resource/reading.ts';
import type { ResourceDomainSettings } from '#platform/resource/resource-domain.ts';
import type { MutationResolvers, QueryResolvers } from './generated/resolvers.ts';
import { Image } from './image.ts';
import { createVerificationReport } from './mutations/verification-report.ts';
import { createVerify } from './mutations/verify.ts';

export const imageQueries: QueryResolvers = {
  async imagesInProgress(_, { olderThanSeconds, operationId }, { em, access }) {
    access.requireService();
    if (typeof operationId === 'string' && !isIdOf(operationId, 'operation')) return [];
    const before = olderThan(olderThanSeconds);
    const held = await em.find(Image, {
      operationId: typeof operationId === 'string' ? operationId : { $ne: null },
      ...(before && { heldSince: before }),
    });
    return held.flatMap(({ id: imageId, operationId: holder, operationRequest }) =>
      holder === null ? [] : [{ imageId, operationId: holder, request: JSON.stringify(operationRequest) }],
    );
  },
};

/** The mutations of verifications. */
export function imageMutations(
  resource: Resource,
  { temporalLink }: ResourceDomainSettings,
): MutationResolvers {
  if (temporalLink === undefined) throw new Error('Give temporalLink: imageVerify starts operations');
  const [verify, report] = [createVerify(resource), createVerificationReport(resource)];
  const imageOf = async (context: GraphContext, id: string | null) =>
    id === null ? null : await reloadResource(context, { entity: Image }, id);
  return {
    imageVerify: async (_, { input }, context) =>
      await mutate(verify, input, context, async ({ id, operationId }) => ({
        image: await imageOf(context, id),
        operation: acceptedOperation(temporalLink, operationId, 'IMAGE_VERIFY'),
      })),
    imageVerificationReport: async (_, { input }, context) =>
      await mutate(report, input, context, async ({ id }) => ({
        image: async () => await imageOf(context, id),
      })),
  };
}
