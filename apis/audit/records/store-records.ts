import type { EntityManager } from '@mikro-orm/postgresql';
import { textArray } from '../text-array.ts';
import type { RecordContent } from './audit-record.ts';
import type { DescribedEvent } from './describe-event.ts';
import { CHAIN_START, recordHash } from './record-hash.ts';

interface ChainEnd {
  readonly sequence: number;
  readonly hash: string;
}

/**
 * Adds records at the ends of their tenants' chains, in the order given, within the caller's transaction; an event that
 * has one gets no other. The locks on the ends let only one transaction add to a chain at a time, whichever process it
 * is of; chains are locked in the order of their tenants, so that two never wait for each other.
 * @param above the tenants above each tenant, and itself
 */
export async function storeRecords(
  em: EntityManager,
  described: readonly DescribedEvent[],
  above: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const tenants = [...new Set(described.map(({ tenantId }) => tenantId))].toSorted();
  const ends = await lockChains(em, tenants, above);
  const known = await knownEvents(em, described);
  const added: (RecordContent & { readonly hash: string })[] = [];
  for (const one of described) {
    if (known.has(one.eventId)) continue;
    known.add(one.eventId);
    const { sequence: last, hash: previous } = endOf(ends, one.tenantId);
    const content = { ...one, sequence: last + 1 };
    const hash = recordHash(previous, content);
    ends.set(one.tenantId, { sequence: content.sequence, hash });
    added.push({ ...content, hash });
  }
  if (added.length === 0) return;
  await em.execute(
    `insert into audit_record (id, event_id, tenant_id, sequence, at, actor, kind, action, node_id, changes, reason,
       ticket, request_id, operation, hash)
     select id, "eventId", "tenantId", sequence, at, actor, kind, action, "nodeId", changes, reason, ticket,
       "requestId", operation, hash
     from jsonb_to_recordset(?::jsonb) as record(id text, "eventId" text, "tenantId" text, sequence integer,
       at timestamptz, actor text, kind text, action text, "nodeId" text, changes jsonb, reason text, ticket text,
       "requestId" text, operation text, hash text)`,
    [JSON.stringify(added)],
  );
  const grown = [...new Set(added.map(({ tenantId }) => tenantId))];
  await em.execute(
    `update audit_chain set sequence = grown.sequence, hash = grown.hash
     from jsonb_to_recordset(?::jsonb) as grown("tenantId" text, sequence integer, hash text)
     where tenant_id = grown."tenantId"`,
    [JSON.stringify(grown.map((tenantId) => ({ tenantId, ...endOf(ends, tenantId) })))],
  );
}

async function lockChains(
  em: EntityManager,
  tenants: readonly string[],
  above: ReadonlyMap<string, readonly string[]>,
): Promise<Map<string, ChainEnd>> {
  const owners = tenants.map((tenantId) => ({ tenantId, above: above.get(tenantId) ?? [tenantId] }));
  await em.execute(
    `insert into audit_chain (tenant_id, above, sequence, hash)
     select "tenantId", above, 0, ? from jsonb_to_recordset(?::jsonb) as owner("tenantId" text, above text[])
     order by "tenantId" on conflict do nothing`,
    [CHAIN_START, JSON.stringify(owners)],
  );
  const rows: (ChainEnd & { tenant_id: string })[] = await em.execute(
    `select tenant_id, sequence, hash from audit_chain where tenant_id = any(?::text[]) order by tenant_id for update`,
    [textArray(tenants)],
  );
  return new Map(rows.map(({ tenant_id: tenantId, sequence, hash }) => [tenantId, { sequence, hash }]));
}

async function knownEvents(em: EntityManager, described: readonly DescribedEvent[]): Promise<Set<string>> {
  const rows: { event_id: string }[] = await em.execute(
    `select event_id from audit_record where event_id = any(?::text[])`,
    [textArray(described.map(({ eventId }) => eventId))],
  );
  return new Set(rows.map(({ event_id: eventId }) => eventId));
}

function endOf(ends: ReadonlyMap<string, ChainEnd>, tenantId: string): ChainEnd {
  const end = ends.get(tenantId);
  if (end === undefined) throw new Error(`The chain of ${tenantId} has no end`);
  return end;
}
