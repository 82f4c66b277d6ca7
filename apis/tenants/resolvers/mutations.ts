import type { GraphContext } from '#platform/graph/context.ts';
import { mutate } from '#platform/graph/mutation.ts';
import { loadChanged } from '#platform/graph/shared.ts';
import { tenantCreate } from '../mutations/create-tenant.ts';
import { outcomeOf } from '#platform/removal/outcome.ts';
import type { Removals } from '#platform/removal/removals.ts';
import { createTenantDelete } from '../mutations/delete-tenant.ts';
import { Tenant } from '../entities/tenant.ts';
import { tenantUpdate } from '../mutations/update-tenant.ts';

interface Arguments {
  readonly input: unknown;
}

export function createTenantMutations(removals: Removals<Tenant>): object {
  const tenantDelete = createTenantDelete(removals);
  return {
    tenantCreate: async (_: unknown, { input }: Arguments, context: GraphContext) =>
      await mutate(tenantCreate, input, context, async ({ id }) => ({
        tenant: await loadChanged(context, Tenant, id),
      })),

    tenantUpdate: async (_: unknown, { input }: Arguments, context: GraphContext) =>
      await mutate(tenantUpdate, input, context, async ({ id }) => ({
        tenant: await loadChanged(context, Tenant, id),
      })),

    tenantDelete: async (_: unknown, { input }: Arguments, context: GraphContext) =>
      await mutate(tenantDelete, input, context, async ({ id, request }) => {
        const tenant = await outcomeOf(context, Tenant, { id, request });
        return { tenant, deletedId: tenant === null ? id : null };
      }),
  };
}
