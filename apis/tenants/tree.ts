import type { EntityManager } from '@mikro-orm/postgresql';
import type { Transaction } from '#platform/database/database.ts';
import type { Fact } from '#platform/outbox/outbox.ts';
import { deletionFact } from '#platform/removal/deletion.ts';
import type { Tenant } from './entities/tenant.ts';

/** The tenants above a tenant, the root first, and the tenant itself last. */
export async function ancestorsOf(em: EntityManager, tenant: Tenant): Promise<string[]> {
  const rows: { id: string }[] = await em.execute(
    `with recursive above (id, parent_id, distance) as (
       select ?::text, ?::text, 0
       union all
       select tenant.id, tenant.parent_id, distance + 1 from tenant join above on tenant.id = above.parent_id
     )
     select id from above order by distance desc`,
    [tenant.id, tenant.parentId],
  );
  return rows.map((row) => row.id);
}

/** What other domains may know of a tenant. It is its own tenant, so that references to it are checked as any other. */
export function factOf(tenant: Tenant, ancestors: readonly string[]): Fact {
  const { id, name, version } = tenant;
  const { state, data } = deletionFact(tenant);
  return { kind: 'tenant', id, tenantId: id, state, version, ancestors, data: { name, ...data } };
}

/**
 * Says what became of a tenant: to others by event and fact, and to this domain's own access checks, which read the
 * tree where those of every domain do. A tenant never moves, so its descendants need not be told again.
 */
export async function tell(
  tx: Transaction,
  tenant: Tenant,
  change: 'created' | 'updated' | 'deleted',
): Promise<void> {
  const deleted = change === 'deleted';
  const fact = { ...factOf(tenant, await ancestorsOf(tx.em, tenant)), deleted };
  tx.outbox.emit('tenants', {
    type: `tenant.${change}`,
    subject: tenant.id,
    data: { name: tenant.name, parentId: tenant.parentId, version: tenant.version },
  });
  tx.outbox.fact('tenants', fact);
  await tx.em.execute(
    `insert into reference (id, kind, tenant_id, version, deleted, ancestors, data)
     values (?, 'tenant', ?, ?, ?, ?::text[], ?::jsonb)
     on conflict (id) do update set version = excluded.version, deleted = excluded.deleted, data = excluded.data`,
    [
      tenant.id,
      tenant.id,
      tenant.version,
      deleted,
      `{${fact.ancestors?.join(',')}}`,
      JSON.stringify(fact.data),
    ],
  );
}
