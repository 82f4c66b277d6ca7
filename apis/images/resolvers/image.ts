import type { GraphContext } from '#platform/graph/context.ts';
import { mutate } from '#platform/graph/mutation.ts';
import { listShared, loadChanged, loadShared, type ListArguments } from '#platform/graph/shared.ts';
import { isInDeletion, shownDeletion } from '#platform/removal/deletion.ts';
import { outcomeOf } from '#platform/removal/outcome.ts';
import type { Removals } from '#platform/removal/removals.ts';
import { Image } from '../entities/image.ts';
import { createImageCreate } from '../mutations/create-image.ts';
import { createImageDelete } from '../mutations/delete-image.ts';
import type { ImagesSettings } from '../settings.ts';

interface MutationArguments {
  readonly input: unknown;
}

export const imageQueries = {
  image: async (_: unknown, { id }: { id: string }, context: GraphContext) =>
    await loadShared(context, Image, id),

  images: async (_: unknown, args: ListArguments, context: GraphContext) =>
    await listShared(context, Image, args),
};

export function createImageMutations(settings: ImagesSettings, removals: Removals<Image>): object {
  const imageDelete = createImageDelete(removals);
  const imageCreate = createImageCreate(settings);
  return {
    imageCreate: async (_: unknown, { input }: MutationArguments, context: GraphContext) =>
      await mutate(imageCreate, input, context, async ({ id }) => ({
        image: await loadChanged(context, Image, id),
      })),

    imageDelete: async (_: unknown, { input }: MutationArguments, context: GraphContext) =>
      await mutate(imageDelete, input, context, async ({ id, request }) => {
        const image = await outcomeOf(context, Image, { id, request });
        return { image, deletedId: image === null ? id : null };
      }),
  };
}

export const imageType = {
  __resolveReference: async ({ id }: { id: string }, context: GraphContext) =>
    await loadShared(context, Image, id),

  state: (image: Image) => (isInDeletion(image) ? 'DELETING' : 'READY'),

  /** Names instances of tenants below; who may only use the image sees nothing of that. */
  deletion: async ({ tenantId, deletion }: Image, _: unknown, { access }: GraphContext) =>
    (await access.may('viewer', tenantId)) ? shownDeletion(deletion) : null,

  tenant: ({ tenantId }: Image) => ({ __typename: 'Tenant', id: tenantId }),
};
