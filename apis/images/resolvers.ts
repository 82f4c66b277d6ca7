import type { GraphContext } from '#platform/graph/context.ts';
import { olderThan, type InProgressArguments } from '#platform/graph/in-progress.ts';
import { mutate } from '#platform/graph/mutation.ts';
import { acceptedOperation } from '#platform/graph/operation-stub.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { reloadResource } from '#platform/resource/reading.ts';
import type { ResourceDomainSettings } from '#platform/resource/resource-domain.ts';
import type { Resolvers } from '#platform/resource/resolvers.ts';
import { Image } from './image.ts';
import { createVerificationReport } from './mutations/verification-report.ts';
import { createVerify } from './mutations/verify.ts';

interface Arguments {
  readonly input: unknown;
}

export const imageQueries: Resolvers[string] = {
  async imagesInProgress(
    _: unknown,
    { olderThanSeconds, operationId }: InProgressArguments,
    { em, access }: GraphContext,
  ) {
    access.requireService();
    const before = olderThan(olderThanSeconds);
    const held = await em.find(Image, {
      operationId: typeof operationId === 'string' ? operationId : { $ne: null },
      ...(before && { heldSince: before }),
    });
    return held.map((image) => ({
      imageId: image.id,
      operationId: image.operationId,
      request: JSON.stringify(image.operationRequest),
    }));
  },
};

/** The mutations of verifications. */
export function imageMutations(
  resource: Resource,
  { temporalLink }: ResourceDomainSettings,
): Resolvers[string] {
  if (temporalLink === undefined) throw new Error('Give temporalLink: imageVerify starts operations');
  const [verify, report] = [createVerify(resource), createVerificationReport(resource)];
  const imageOf = async (context: GraphContext, id: string | null) =>
    id === null ? null : await reloadResource(context, resource, id);
  return {
    [verify.name]: async (_: unknown, { input }: Arguments, context: GraphContext) =>
      await mutate(verify, input, context, async ({ id, operationId }) => ({
        image: await imageOf(context, id),
        operation: acceptedOperation(temporalLink, operationId, 'IMAGE_VERIFY'),
      })),
    [report.name]: async (_: unknown, { input }: Arguments, context: GraphContext) =>
      await mutate(report, input, context, async ({ id }) => ({
        image: async () => await imageOf(context, id),
      })),
  };
}
