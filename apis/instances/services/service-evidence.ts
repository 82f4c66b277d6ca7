import type { EntityManager } from '@mikro-orm/postgresql';
import type { DnsRequest, DhcpRequest } from '#contracts/instances/network-services.ts';
import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import type { Instance } from '../instance.ts';

/** The servers of a site that have records of instances. */
export const SERVICES = ['DNS', 'DHCP'] as const;

export type Service = (typeof SERVICES)[number];

/** A record that is not as intended. */
export interface Difference {
  readonly field: string;
  readonly intent: string;
  readonly evidence: string | null;
}

/** The same with the first observation that found it, in ISO 8601. */
export type KeptDifference = Difference & { readonly since: string };

/** What one server was found to have of an instance. */
export interface Evidence {
  readonly instanceId: string;
  readonly service: Service;
  readonly source: string;
  /** ISO 8601. */
  readonly observedAt: string;
  readonly differences: readonly KeptDifference[];
}

/** The evidence of an instance, by service. One statement per request, however many instances are asked for. */
export async function evidenceOf(context: GraphContext, instanceId: string): Promise<readonly Evidence[]> {
  const found = await batch(context, 'evidence of services', instanceId, async (ids) => {
    const rows = await readEvidence(context.em, ids);
    return Map.groupBy(rows, (row) => row.instanceId);
  });
  return found ?? [];
}

const EVIDENCE = `
select instance_id as "instanceId", service, source, differences,
  to_char(observed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "observedAt"
from service_evidence where instance_id = any(?::text[]) order by instance_id, service desc`;

export async function readEvidence(em: EntityManager, instanceIds: readonly string[]): Promise<Evidence[]> {
  return await em.execute<Evidence[]>(EVIDENCE, [`{${instanceIds.join(',')}}`]);
}

const KEEP = `
insert into service_evidence (instance_id, service, source, observed_at, reported_by, differences)
select "instanceId", service, source, "observedAt", ?, differences from jsonb_to_recordset(?::jsonb) as
  report ("instanceId" text, service text, source text, "observedAt" timestamptz, differences jsonb)
on conflict (instance_id, service) do update set source = excluded.source, observed_at = excluded.observed_at,
  reported_by = excluded.reported_by, differences = excluded.differences`;

/** Replaces what was known before. */
export async function keepEvidence(
  em: EntityManager,
  reportedBy: string,
  evidence: readonly Evidence[],
): Promise<void> {
  if (evidence.length > 0) await em.execute(KEEP, [reportedBy, JSON.stringify(evidence)]);
}

/**
 * Removes the evidence of what an operation has changed: the server has the intended records since, as the provider read
 * them again, and the next observation says so.
 */
export async function forgetEvidence(
  em: EntityManager,
  { id }: Instance,
  changed: { readonly dns?: DnsRequest; readonly dhcp?: DhcpRequest } | 'all',
): Promise<void> {
  const services =
    changed === 'all'
      ? SERVICES
      : SERVICES.filter((service) => changed[service === 'DNS' ? 'dns' : 'dhcp'] !== undefined);
  if (services.length === 0) return;
  await em.execute('delete from service_evidence where instance_id = ? and service = any(?::text[])', [
    id,
    `{${services.join(',')}}`,
  ]);
}
