import type { EntityManager } from '@mikro-orm/postgresql';
import type { SiteImportProgress } from '../generated/resolvers.ts';

interface Row {
  readonly mode: SiteImportProgress['mode'];
  readonly state: SiteImportProgress['state'];
  readonly kind: string | null;
  readonly done: string;
  readonly total: string | null;
  readonly since: Date;
  readonly started_at: Date;
  readonly reported_at: Date;
}

/** How far the import is that the caller requested under this key. */
export async function readProgress(
  em: EntityManager,
  actor: string,
  key: string,
): Promise<SiteImportProgress | null> {
  const rows: Row[] = await em.execute(
    `select mode, state, kind, done, total, since, started_at, reported_at
     from import_progress where actor = ? and key = ?`,
    [actor, key],
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { mode, state, kind, since } = row;
  return {
    mode,
    state,
    kind,
    since,
    done: Number(row.done),
    total: row.total === null ? null : Number(row.total),
    startedAt: row.started_at,
    reportedAt: row.reported_at,
  };
}
