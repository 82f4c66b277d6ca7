import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ReportedConfiguration, ReportedNeighbour } from './reported.ts';

/** What was observed of one port in one respect. */
export interface Report {
  readonly portId: string;
  readonly about: 'CONFIGURATION' | 'NEIGHBOURS';
  readonly content: ReportedConfiguration | readonly ReportedNeighbour[];
}

export interface Reporter {
  readonly source: string;
  readonly observedAt: string;
  /** Who reports: the subject of a token. */
  readonly actor: string;
}

interface Kept {
  readonly portId: string;
  readonly about: string;
  readonly content: unknown;
  readonly isLater: boolean;
}

/**
 * Replaces earlier observations by these; later ones stay. Returns the ports of
 * which something else is known now. Rows are locked in one order, so that reports of the same ports wait for one another.
 */
export async function keepEvidence(
  em: EntityManager,
  { source, observedAt, actor }: Reporter,
  reports: readonly Report[],
): Promise<ReadonlySet<string>> {
  if (reports.length === 0) return new Set();
  const ids = [...new Set(reports.map(({ portId }) => portId))].toSorted();
  const kept: Kept[] = await em.execute(
    `select port_id as "portId", about, content, observed_at > ?::timestamptz as "isLater"
     from port_evidence where port_id = any(?::text[]) order by port_id, about for update`,
    [observedAt, `{${ids.join(',')}}`],
  );
  const before = new Map(kept.map((row) => [`${row.portId} ${row.about}`, row]));
  const taken = reports.filter(({ portId, about }) => before.get(`${portId} ${about}`)?.isLater !== true);
  await em.execute(
    `insert into port_evidence (port_id, about, source, observed_at, reported_by, content)
     select port_id, about, ?, ?::timestamptz, ?, content
     from jsonb_to_recordset(?::jsonb) as report (port_id text, about text, content jsonb) order by port_id, about
     on conflict (port_id, about) do update set source = excluded.source, observed_at = excluded.observed_at,
       reported_by = excluded.reported_by, content = excluded.content
     where port_evidence.observed_at <= excluded.observed_at`,
    [
      source,
      observedAt,
      actor,
      JSON.stringify(taken.map(({ portId, about, content }) => ({ port_id: portId, about, content }))),
    ],
  );
  const changed = taken.filter(
    ({ portId, about, content }) => !isDeepStrictEqual(before.get(`${portId} ${about}`)?.content, content),
  );
  return new Set(changed.map(({ portId }) => portId));
}
