import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { kindOfId } from '#platform/ids/id.ts';
import { ADDRESSABLE, ADDRESSABLE_KINDS } from './assignment.ts';

/** What has an address, by which the gateway asks its domain for its fields. */
export interface Assignee {
  readonly __typename: (typeof ADDRESSABLE)[keyof typeof ADDRESSABLE];
  readonly id: string;
}

interface Known {
  readonly id: string;
  readonly tenantId: string | null;
  readonly instanceTenantId: string | null;
}

/** What has the address, or null where the caller may not see it: the rule of its own domain, as for `node(id)`. */
export async function assigneeOf(context: GraphContext, id: string | null): Promise<Assignee | null> {
  const kind = ADDRESSABLE_KINDS.find((one) => id !== null && one === kindOfId(id));
  if (id === null || kind === undefined) return null;
  const known = await batch(context, 'assignees', id, async (ids) => await readKnown(context, ids));
  if (known === undefined) return null;
  const { access } = context;
  const isVisible =
    (await access.may('viewer', known.tenantId)) ||
    (known.instanceTenantId !== null && (await access.may('viewer', known.instanceTenantId)));
  return isVisible ? { __typename: ADDRESSABLE[kind], id } : null;
}

async function readKnown({ em }: GraphContext, ids: readonly string[]): Promise<Map<string, Known>> {
  const rows: Known[] = await em.execute(
    `select id, tenant_id as "tenantId", data->>'instanceTenantId' as "instanceTenantId"
     from reference where id = any(?::text[]) and not deleted`,
    [`{${ids.join(',')}}`],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
