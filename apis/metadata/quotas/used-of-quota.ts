import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { NODE_TYPES } from '../node-types.ts';

interface KnownQuota {
  readonly id: string;
  readonly tenantId: string;
  readonly type: string;
}

const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries(NODE_TYPES).map(([kind, { type }]) => [type, kind]),
);

/**
 * How many resources a quota counts, by the facts that this domain has of all kinds; null for one that is not known yet,
 * or that the caller may not see. All quotas of a request are counted by one statement.
 */
export async function usedOfQuota(context: GraphContext, id: string): Promise<number | null> {
  const used = await batch(context, 'use of quotas', id, async (ids) => await countUse(context, ids));
  return used ?? null;
}

async function countUse({ em, access }: GraphContext, ids: readonly string[]): Promise<Map<string, number>> {
  const known: KnownQuota[] = await em.execute(
    `select id, tenant_id as "tenantId", data->>'kind' as type from reference
     where id = any(?::text[]) and kind = 'quota' and not deleted`,
    [textArray(ids)],
  );
  const seen = await Promise.all(known.map(async ({ tenantId }) => await access.may('viewer', tenantId)));
  const shown = known.filter((_, place) => seen[place] === true);
  const rows: { id: string; used: number }[] = await em.execute(
    `select quota.id, count(node.id)::int as used
     from unnest(?::text[], ?::text[], ?::text[]) as quota (id, tenant_id, kind)
     left join (reference tenant join reference node on node.tenant_id = tenant.id and not node.deleted
         and coalesce(node.state, '') not in ('RETIRED', 'DELETED'))
       on tenant.kind = 'tenant' and tenant.ancestors && array[quota.tenant_id] and node.kind = quota.kind
         and node.id <> quota.tenant_id
     group by quota.id`,
    [
      textArray(shown.map((quota) => quota.id)),
      textArray(shown.map(({ tenantId }) => tenantId)),
      textArray(shown.map(({ type }) => KINDS.get(type) ?? '-')),
    ],
  );
  return new Map(rows.map((row) => [row.id, row.used]));
}

/** Of ids and kinds, which hold nothing that would have to be quoted. */
function textArray(texts: readonly string[]): string {
  return `{${texts.join(',')}}`;
}
