import type { GraphContext } from '#platform/graph/context.ts';
import { mutate } from '#platform/graph/mutation.ts';
import { listOffered, loadChanged, loadOffered, type ListArguments } from '#platform/graph/offered.ts';
import { Image } from '../entities/image.ts';
import { createImageCreate } from '../mutations/create-image.ts';
import { imageDelete } from '../mutations/delete-image.ts';
import type { ImagesSettings } from '../settings.ts';

interface MutationArguments {
  readonly input: unknown;
}

export const imageQueries = {
  image: async (_: unknown, { id }: { id: string }, context: GraphContext) =>
    await loadOffered(context, Image, id),

  images: async (_: unknown, args: ListArguments, context: GraphContext) =>
    await listOffered(context, Image, args),
};

export function createImageMutations(settings: ImagesSettings): object {
  const imageCreate = createImageCreate(settings);
  return {
    imageCreate: async (_: unknown, { input }: MutationArguments, context: GraphContext) =>
      await mutate(imageCreate, input, context, async ({ id }) => ({
        image: await loadChanged(context, Image, id),
      })),

    imageDelete: async (_: unknown, { input }: MutationArguments, context: GraphContext) =>
      await mutate(imageDelete, input, context, ({ deletedId }) => ({ deletedId })),
  };
}

export const imageType = {
  __resolveReference: async ({ id }: { id: string }, context: GraphContext) =>
    await loadOffered(context, Image, id),

  tenant: ({ tenantId }: Image) => ({ __typename: 'Tenant', id: tenantId }),
};
