import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { MOUNTABLE, mountableKindOf, type Occupant } from './mountable.ts';

interface Known {
  readonly id: string;
  readonly tenantId: string | null;
  readonly instanceTenantId: string | null;
}

/** What has the place, or null where the caller may not see it: the rule of its own domain, as for `node(id)`. */
export async function occupantOf(context: GraphContext, id: string): Promise<Occupant | null> {
  const kind = mountableKindOf(id);
  const known = await batch(context, 'occupants', id, async (ids) => await readKnown(context, ids));
  if (kind === undefined || known === undefined) return null;
  const { access } = context;
  const isVisible =
    (await access.may('viewer', known.tenantId)) ||
    (known.instanceTenantId !== null && (await access.may('viewer', known.instanceTenantId)));
  return isVisible ? { __typename: MOUNTABLE[kind], id } : null;
}

async function readKnown({ em }: GraphContext, ids: readonly string[]): Promise<Map<string, Known>> {
  const rows: Known[] = await em.execute(
    `select id, tenant_id as "tenantId", data->>'instanceTenantId' as "instanceTenantId"
     from reference where id = any(?::text[]) and not deleted`,
    [`{${ids.join(',')}}`],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
