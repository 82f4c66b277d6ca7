import type { GraphContext } from '#platform/graph/context.ts';
import { mutate } from '#platform/graph/mutation.ts';
import { loadChanged } from '#platform/graph/offered.ts';
import { Rack } from '../entities/rack.ts';
import { Site } from '../entities/site.ts';
import { rackCreate } from '../mutations/create-rack.ts';
import { siteCreate } from '../mutations/create-site.ts';

interface Arguments {
  readonly input: unknown;
}

export const locationMutations = {
  siteCreate: async (_: unknown, { input }: Arguments, context: GraphContext) =>
    await mutate(siteCreate, input, context, async ({ id }) => ({
      site: await loadChanged(context, Site, id),
    })),

  rackCreate: async (_: unknown, { input }: Arguments, context: GraphContext) =>
    await mutate(rackCreate, input, context, async ({ id }) => ({
      rack: await loadChanged(context, Rack, id),
    })),
};
