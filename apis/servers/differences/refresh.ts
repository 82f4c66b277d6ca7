import type { EntityManager } from '@mikro-orm/postgresql';
import type { IdOf } from '#platform/ids/kinds.ts';
import { differencesOf } from './compare.ts';
import { readCompared } from './read-compared.ts';

/** Servers that are compared at a time, which bounds what is held in memory. */
const AT_A_TIME = 500;

const LOCK = `hashtextextended('differences of servers', 0)`;

/**
 * Compares a server with what people want of it, and keeps the differences. The caller has locked the server, so that
 * comparisons of one server follow each other; those of all servers with one intent exclude them.
 */
export async function refreshDifferences(
  em: EntityManager,
  serverIds: readonly [IdOf<'server'>],
): Promise<void> {
  await em.flush();
  await em.execute(`select pg_advisory_xact_lock_shared(${LOCK})`);
  await compareAndKeep(em, serverIds);
}

/**
 * Compares many servers after an intent that they share has changed. They are found once no single comparison is under way,
 * which may be that of a server that gets this intent. None of them is locked: a mutation that has locked one may wait for this.
 */
export async function refreshAllDifferences(
  em: EntityManager,
  find: () => Promise<readonly IdOf<'server'>[]>,
): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(${LOCK})`);
  const serverIds = await find();
  for (let start = 0; start < serverIds.length; start += AT_A_TIME)
    await compareAndKeep(em, serverIds.slice(start, start + AT_A_TIME));
}

async function compareAndKeep(em: EntityManager, ids: readonly IdOf<'server'>[]): Promise<void> {
  const compared = await readCompared(em, ids);
  const found = compared.flatMap(({ id, ...server }) =>
    differencesOf(server).map(({ intentSource, observedAt, ...difference }) => ({
      ...difference,
      server_id: id,
      intent_source: intentSource,
      observed_at: observedAt,
    })),
  );
  await em.execute(KEEP, [JSON.stringify(found), `{${ids.join(',')}}`]);
}

/** What still differs keeps the moment since when it does. */
const KEEP = `
with found as (
  select * from jsonb_to_recordset(?::jsonb) as found (server_id text, finding text, field text, intent text,
    evidence text, intent_source text, source text, observed_at timestamptz)
), gone as (
  delete from server_difference known where server_id = any(?::text[]) and not exists (
    select from found where (found.server_id, found.finding, found.field)
      = (known.server_id, known.finding, known.field))
)
insert into server_difference as known
  (server_id, finding, field, intent, evidence, intent_source, source, observed_at, since)
select server_id, finding, field, intent, evidence, intent_source, source, observed_at, now() from found
on conflict (server_id, finding, field) do update set intent = excluded.intent, evidence = excluded.evidence,
  intent_source = excluded.intent_source, source = excluded.source, observed_at = excluded.observed_at
where (known.intent, known.evidence, known.intent_source, known.source, known.observed_at) is distinct from
  (excluded.intent, excluded.evidence, excluded.intent_source, excluded.source, excluded.observed_at)`;
