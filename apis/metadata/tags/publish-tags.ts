import type { Database, Transaction } from '#platform/database/database.ts';
import { kindOfId } from '#platform/ids/id.ts';
import { taggedFact } from '#platform/references/tags.ts';
import type { NodeToChange } from '../nodes/node-to-change.ts';

const BATCH = 500;

/** Publishes the tags of a resource to its domain, which filters its lists by them. */
export async function publishTags(
  { em, outbox }: Transaction,
  { id, kind }: Pick<NodeToChange, 'id' | 'kind'>,
  tagIds: readonly string[],
): Promise<void> {
  const [row]: { version: number }[] = await em.execute(
    `insert into tagging (node_id, version) values (?, 1)
     on conflict (node_id) do update set version = tagging.version + 1 returning version`,
    [id],
  );
  outbox.fact('metadata', taggedFact(kind, { id, version: row?.version ?? 1, tagIds }));
}

interface TaggedRow {
  readonly id: string;
  readonly version: number;
  readonly tagIds: readonly string[];
}

/**
 * Publishes the tags of all resources again. Tags and version are read in one statement, so that what is changed meanwhile
 * has a greater version, and counts whichever arrives first.
 */
export async function publishAllTags(database: Database): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const beyond: string = after;
    after = await database.transact(async ({ em, outbox }) => {
      const rows: TaggedRow[] = await em.execute(
        `select node_id as id, tagging.version,
           array(select tag_id from node_tag where node_tag.node_id = tagging.node_id order by tag_id) as "tagIds"
         from tagging join reference on reference.id = node_id and not deleted
         where node_id > ? order by node_id limit ${BATCH}`,
        [beyond],
      );
      for (const row of rows) {
        const kind = kindOfId(row.id);
        if (kind !== undefined) outbox.fact('metadata', taggedFact(kind, row));
      }
      return rows.length < BATCH ? undefined : rows.at(-1)?.id;
    });
  }
}
