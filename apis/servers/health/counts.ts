import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import type { Health } from './roll-up.ts';

/** How many servers there are of each health, as the graph shows it. */
export interface HealthCounts {
  readonly ok: number;
  readonly warning: number;
  readonly critical: number;
  readonly unknown: number;
  readonly total: number;
}

/** What servers are counted by, and the statement that finds its value of each server. */
const KEYS = {
  site: { key: 'site_id', where: 'site_id = any(?::text[])' },
  chassis: { key: 'chassis_id', where: 'chassis_id = any(?::text[])' },
  // A placement says where a server is before its own record does.
  rack: {
    key: `coalesce((select data->>'rackId' from reference placement
      where placement.kind = 'placement' and not deleted and data->>'occupantId' = server.id limit 1), rack_id)`,
    where: `(rack_id = any(?::text[]) or id in (select data->>'occupantId' from reference
      where kind = 'placement' and not deleted and data->>'rackId' = any(?::text[])))`,
  },
} as const;

/** The servers of a site, rack or chassis that the caller may see, by health. One statement for all of a request. */
export async function healthCountsOf(
  context: GraphContext,
  by: keyof typeof KEYS,
  id: string,
): Promise<HealthCounts> {
  const found = await batch(context, `health by ${by}`, id, async (ids) => {
    const { key, where } = KEYS[by];
    const array = `{${ids.join(',')}}`;
    const tenants = context.access.tenantsQuery('viewer');
    const visible =
      tenants === undefined
        ? ''
        : `and (tenant_id in (${tenants.sql}) or instance_tenant_id in (${tenants.sql}))`;
    const rows: { key: string; health: Health; number: string }[] = await context.em.execute(
      `select key, health, count(*) as number from (
         select ${key} as key, overall_health as health from server
         where state <> 'RETIRED' and ${where} ${visible}
       ) as counted group by key, health`,
      [
        ...Array.from({ length: where.split('?').length - 1 }, () => array),
        ...(tenants === undefined ? [] : [...tenants.values, ...tenants.values]),
      ],
    );
    return new Map([...Map.groupBy(rows, (row) => row.key)].map(([one, counts]) => [one, countsOf(counts)]));
  });
  return found ?? countsOf([]);
}

function countsOf(rows: readonly { readonly health: Health; readonly number: string }[]): HealthCounts {
  const numberOf = (health: Health): number => Number(rows.find((row) => row.health === health)?.number ?? 0);
  const total = rows.reduce((sum, { number }) => sum + Number(number), 0);
  return {
    ok: numberOf('OK'),
    warning: numberOf('WARNING'),
    critical: numberOf('CRITICAL'),
    unknown: numberOf('UNKNOWN'),
    total,
  };
}
