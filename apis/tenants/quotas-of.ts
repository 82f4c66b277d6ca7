import type { GraphContext } from '#platform/graph/context.ts';
import { batch } from '#platform/graph/batch.ts';
import { Quota } from './entities/quota.ts';

/** The quotas of a tenant by kind, for its viewers; all tenants of a page in one statement. */
export async function quotasOf(context: GraphContext, tenantId: string): Promise<readonly Quota[]> {
  const quotas = await batch(context, 'quotas of tenants', tenantId, async (ids) => {
    const where = { $and: [{ tenantId: { $in: ids } }, context.access.visible('viewer')] } as never;
    const found = await context.em.find(Quota, where, { orderBy: { kind: 'ASC' } });
    return Map.groupBy(found, (quota): string => quota.tenantId);
  });
  return quotas ?? [];
}
