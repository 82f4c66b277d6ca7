import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { Database } from '#platform/database/database.ts';
import { consume, PoisonMessage, type BackgroundTask } from '#platform/events/consume.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { FACTS_STREAM } from '#platform/events/streams.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import { answerRemoval } from '#platform/removal/answer-removal.ts';
import { DELETING } from '#platform/removal/deletion.ts';
import type { Holdings } from '#platform/removal/holdings.ts';
import type { Fact } from '#platform/outbox/outbox.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import type { Following } from './following.ts';

/** A fact as the stream has it. */
export const factSchema = z.object({
  kind: z.string(),
  id: z.string(),
  tenantId: z.string().nullable(),
  state: z.string().nullable(),
  version: z.number(),
  deleted: z.boolean().optional(),
  ancestors: z.array(z.string()).optional(),
  data: z.record(z.string(), z.unknown()).optional(),
});

/** Keeps what a fact says in this domain's copy, unless it has a newer one. */
export async function keepFact(
  em: EntityManager,
  fact: Readonly<z.infer<typeof factSchema>> | Fact,
): Promise<void> {
  await keepFacts(em, [fact]);
}

/** Facts that one statement writes. */
const AT_A_TIME = 1_000;

/** As `keepFact`, for facts in the order in which they were published. */
export async function keepFacts(
  em: EntityManager,
  facts: readonly (Readonly<z.infer<typeof factSchema>> | Fact)[],
): Promise<void> {
  // A statement changes a row once: of several facts about one resource, the last of the newest version counts.
  const newest = new Map<string, (typeof facts)[number]>();
  for (const fact of facts)
    if (fact.version >= (newest.get(fact.id)?.version ?? fact.version)) newest.set(fact.id, fact);
  const all = [...newest.values()];
  for (let start = 0; start < all.length; start += AT_A_TIME) {
    await em.execute(KEEP, [JSON.stringify(all.slice(start, start + AT_A_TIME))]);
  }
}

const KEEP = `insert into reference (id, kind, tenant_id, state, version, deleted, ancestors, data)
  select id, kind, "tenantId", state, version, coalesce(deleted, false), coalesce(ancestors, '{}'),
    coalesce(data, '{}'::jsonb)
  from jsonb_to_recordset(?::jsonb) as fact (id text, kind text, "tenantId" text, state text, version bigint,
    deleted boolean, ancestors text[], data jsonb)
  on conflict (id) do update set kind = excluded.kind, tenant_id = excluded.tenant_id,
    state = excluded.state, version = excluded.version, deleted = excluded.deleted,
    ancestors = excluded.ancestors, data = excluded.data,
    changed_at = case when reference.version = excluded.version then reference.changed_at else now() end
  where reference.version <= excluded.version`;

/**
 * Keeps this domain's copy of what other domains say of their resources. The stream keeps the last fact of each, so
 * a domain that starts empty reads the whole snapshot first and then follows. Where a resource is being deleted, it
 * answers what this domain has left of it. `following` receives what is kept, the same possibly again.
 */
export function projectReferences(
  database: Database,
  bus: EventBus,
  kinds: readonly string[],
  log: Logger,
  holdings: Holdings = {},
  { gone, changed }: Following = {},
): BackgroundTask | undefined {
  if (kinds.length === 0) return undefined;
  return consume(
    bus,
    {
      stream: FACTS_STREAM,
      name: `references-${database.schema}`,
      subjects: kinds.map((kind) => `facts.${kind}.>`),
      async handle(event) {
        const fact = factSchema.safeParse(event.data);
        if (!fact.success) throw new PoisonMessage('is not a fact', { cause: fact.error });
        await keepFact(database.fork(), fact.data);
        const { kind, id, state, deleted = false } = fact.data;
        const held = holdings[kind as IdKind];
        if (state === DELETING && !deleted && held !== undefined)
          await answerRemoval(database, held, { kind, id });
        const follow = changed?.[kind as IdKind];
        if (follow !== undefined) await database.transact(async (tx) => await follow(tx, id));
        if (deleted && gone !== undefined) await database.transact(async (tx) => await gone(tx, id));
      },
    },
    log,
  );
}
