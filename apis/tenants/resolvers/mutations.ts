import type { GraphContext } from '#platform/graph/context.ts';
import { mutate } from '#platform/graph/mutation.ts';
import { loadChanged } from '#platform/graph/offered.ts';
import { tenantCreate } from '../mutations/create-tenant.ts';
import { tenantDelete } from '../mutations/delete-tenant.ts';
import { Tenant } from '../entities/tenant.ts';
import { tenantUpdate } from '../mutations/update-tenant.ts';

interface Arguments {
  readonly input: unknown;
}

export const tenantMutations = {
  tenantCreate: async (_: unknown, { input }: Arguments, context: GraphContext) =>
    await mutate(tenantCreate, input, context, async ({ id }) => ({
      tenant: await loadChanged(context, Tenant, id),
    })),

  tenantUpdate: async (_: unknown, { input }: Arguments, context: GraphContext) =>
    await mutate(tenantUpdate, input, context, async ({ id }) => ({
      tenant: await loadChanged(context, Tenant, id),
    })),

  tenantDelete: async (_: unknown, { input }: Arguments, context: GraphContext) =>
    await mutate(tenantDelete, input, context, ({ deletedId }) => ({ deletedId })),
};
