import { batch } from '#platform/graph/batch.ts';
import { readConnection, type Connection, type PageArguments } from '#platform/graph/connection.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { toConditions } from '#platform/graph/filters.ts';
import { isInDeletion, shownDeletion } from '#platform/removal/deletion.ts';
import { Tenant } from '../entities/tenant.ts';

interface ListArguments extends PageArguments {
  readonly where?: object | null;
  readonly orderBy?: { readonly field: keyof typeof ORDER; readonly direction: 'ASC' | 'DESC' } | null;
}

const ORDER = { NAME: 'name', CREATED_AT: 'createdAt' } as const;

export const tenantQueries = {
  async tenant(_: unknown, { id }: { id: string }, context: GraphContext): Promise<Tenant | null> {
    return (await context.access.may('viewer', id)) ? await loadTenant(context, id) : null;
  },

  async tenants(_: unknown, args: ListArguments, context: GraphContext): Promise<Connection<Tenant>> {
    return await readConnection(context.em, {
      entity: Tenant,
      where: { $and: [...(await onlyVisible(context)), ...toConditions(args.where)] },
      page: args,
      ...(args.orderBy
        ? { orderBy: { property: ORDER[args.orderBy.field], direction: args.orderBy.direction } }
        : {}),
    });
  },
};

export const tenantType = {
  /** For other domains' resources: who may use what a tenant offers may see who offers it. */
  async __resolveReference({ id }: { id: string }, context: GraphContext): Promise<Tenant | null> {
    const visible = await context.access.accessibleTenants();
    return visible === undefined || visible.includes(id) ? await loadTenant(context, id) : null;
  },

  state: (tenant: Tenant) => (isInDeletion(tenant) ? 'DELETING' : 'ACTIVE'),

  /** Names what the tenant has; who may only use what it offers sees nothing of that. */
  deletion: async ({ id, deletion }: Tenant, _: unknown, { access }: GraphContext) =>
    (await access.may('viewer', id)) ? shownDeletion(deletion) : null,

  async parent({ parentId }: Tenant, _: unknown, context: GraphContext): Promise<Tenant | null> {
    if (parentId === null || !(await context.access.may('viewer', parentId))) return null;
    return await loadTenant(context, parentId);
  },

  async children({ id }: Tenant, args: PageArguments, context: GraphContext): Promise<Connection<Tenant>> {
    return await readConnection(context.em, {
      entity: Tenant,
      where: { $and: [...(await onlyVisible(context)), { parentId: id }] },
      page: args,
      orderBy: { property: 'name', direction: 'ASC' },
    });
  },
};

/** One tenant, not authorised: callers have asked `access` before. */
async function loadTenant(context: GraphContext, id: string): Promise<Tenant | null> {
  const found = await batch(context, 'tenant', id, async (ids) => {
    const tenants = await context.em.find(Tenant, { id: { $in: [...ids] } });
    return new Map(tenants.map((tenant) => [tenant.id, tenant]));
  });
  return found ?? null;
}

async function onlyVisible({ access }: GraphContext): Promise<object[]> {
  const ids = await access.tenants('viewer');
  return ids === undefined ? [] : [{ id: { $in: ids } }];
}
