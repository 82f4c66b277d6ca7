import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import type { SomeOf } from '#platform/graph/typed-resolvers.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import type { Resolvers, ServerDifference } from '../generated/resolvers.ts';

type KeptDifference = ServerDifference & { readonly serverId: IdOf<'server'> };

/** The differences of a server. One statement for all servers of a request. */
async function differencesOf(
  context: GraphContext,
  serverId: IdOf<'server'>,
): Promise<readonly KeptDifference[]> {
  const found = await batch(context, 'differences', serverId, async (ids) => {
    const rows: KeptDifference[] = await context.em.execute(DIFFERENCES, [`{${ids.join(',')}}`]);
    return Map.groupBy(rows, (row) => row.serverId);
  });
  return found ?? [];
}

const DIFFERENCES = `
select server_id as "serverId", finding, field, intent, evidence, intent_source as "intentSource", source,
  observed_at as "observedAt", since
from server_difference where server_id = any(?::text[]) order by server_id, finding, field`;

export const differenceResolvers = {
  Server: {
    async differences(server, _, context) {
      return (await context.access.may('viewer', server.tenantId))
        ? await differencesOf(context, server.id)
        : [];
    },
    async findings({ id }, _, context) {
      const findings = (await differencesOf(context, id)).map(({ finding }) => finding);
      return [...new Set(findings)];
    },
    async expected({ tenantId, expected }, _, { access }) {
      return (await access.may('viewer', tenantId)) ? (expected ?? null) : null;
    },
    async desiredBios({ tenantId, desiredBios }, _, { access }) {
      if (!(await access.may('viewer', tenantId))) return [];
      return Object.entries(desiredBios ?? {})
        .map(([name, value]) => ({ name, value: JSON.stringify(value) }))
        .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
    },
  },
} satisfies SomeOf<Resolvers>;
