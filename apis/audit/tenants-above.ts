import type { EntityManager } from '@mikro-orm/postgresql';
import { textArray } from './text-array.ts';

/** What is known of an event when its tenant is looked up. */
interface OfTenant {
  readonly tenantId: string;
  readonly at: Date;
}

/** How long an event waits for its tenant to become known, whose fact comes by another stream. */
const TENANT_MS = 60_000;

/**
 * The tenants above each tenant of the events, and itself, also of one that is gone. Throws while a tenant is not known
 * and may still become so; after that it counts as one without others above.
 */
export async function tenantsAbove(
  em: EntityManager,
  events: readonly OfTenant[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const tenants = [...new Set(events.map(({ tenantId }) => tenantId))];
  const rows: { id: string; ancestors: readonly string[] }[] = await em.execute(
    `select id, ancestors from reference where kind = 'tenant' and id = any(?::text[])
     union all select tenant_id, above from audit_chain where tenant_id = any(?::text[])`,
    [textArray(tenants), textArray(tenants)],
  );
  const above = new Map(rows.map(({ id, ancestors }) => [id, ancestors]));
  const early = events.find(
    ({ tenantId, at }) => !above.has(tenantId) && Date.now() - at.getTime() < TENANT_MS,
  );
  if (early !== undefined) throw new Error(`The tenant ${early.tenantId} is not known yet`);
  return above;
}
