import { raw, type RawQueryFragment } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { Database } from '#platform/database/database.ts';
import { consume, PoisonMessage, type BackgroundTask } from '#platform/events/consume.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { FACTS_STREAM } from '#platform/events/streams.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import type { Fact } from '#platform/outbox/outbox.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { factSchema, keepFact } from './projection.ts';

const TAGGED = 'tagged.';

/** What the domain of tags publishes of a resource: all tags that it has now. */
export function taggedFact(
  kind: IdKind,
  {
    id,
    version,
    tagIds,
  }: { readonly id: string; readonly version: number; readonly tagIds: readonly string[] },
): Fact {
  return { kind: `${TAGGED}${kind}`, id, tenantId: null, state: null, version, data: { tagIds } };
}

const taggedData = z.object({ tagIds: z.array(z.string()) });

/** Keeps which tags resources of these kinds have, and what the tags are called, so that lists are filtered by tags. */
export function projectTags(
  database: Database,
  bus: EventBus,
  kinds: readonly string[],
  log: Logger,
): BackgroundTask {
  return consume(
    bus,
    {
      stream: FACTS_STREAM,
      name: `tags-${database.schema}`,
      subjects: ['facts.tag.>', ...kinds.map((kind) => `facts.${TAGGED}${kind}.>`)],
      async handle(event) {
        const fact = factSchema.safeParse(event.data);
        if (!fact.success) throw new PoisonMessage('is not a fact', { cause: fact.error });
        if (fact.data.kind === 'tag') return await keepFact(database.fork(), fact.data);
        const { id, version, data } = fact.data;
        const tags = taggedData.safeParse(data);
        if (!tags.success) throw new PoisonMessage('names no tags', { cause: tags.error });
        await keepTags(database.fork(), { id, version, tagIds: tags.data.tagIds });
      },
    },
    log,
  );
}

async function keepTags(
  em: EntityManager,
  {
    id,
    version,
    tagIds,
  }: { readonly id: string; readonly version: number; readonly tagIds: readonly string[] },
): Promise<void> {
  await em.execute(
    `insert into tagged (node_id, version, tag_ids) values (?, ?, string_to_array(?, ' '))
     on conflict (node_id) do update set version = excluded.version, tag_ids = excluded.tag_ids
     where tagged.version <= excluded.version`,
    [id, version, tagIds.join(' ')],
  );
}

/** Forgets the tags of a resource that is deleted. */
export async function forgetTags(em: EntityManager, id: string): Promise<void> {
  await em.execute(`delete from tagged where node_id = ?`, [id]);
}

/** A statement that finds the ids of resources with one of the tags, which are given by name or id. */
export function taggedWith(tags: readonly string[]): RawQueryFragment {
  const keys = tags.map((tag) => tag.normalize('NFC').toLowerCase());
  return raw(
    `(select node_id from tagged where tag_ids && array(
       select id from reference where kind = 'tag' and not deleted
         and (id in (select jsonb_array_elements_text(?::jsonb))
           or lower(normalize(data->>'name', NFC)) in (select jsonb_array_elements_text(?::jsonb)))))`,
    [JSON.stringify(tags), JSON.stringify(keys)],
  );
}
