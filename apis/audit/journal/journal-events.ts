import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import { JOURNAL_KINDS, type JournalEntry } from './journal-entry.ts';

const change = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ before: value.nullable(), after: value.nullable() }).optional();

const data = z.strictObject({
  tenantId: z.string().describe('The tenant that owns the resource.'),
  nodeId: z.string().describe('The id of the resource that the entry is about.'),
  actor: z.string().describe("Who did it: the subject of the caller's token."),
  changes: z.strictObject({
    nodeId: change(z.string()),
    kind: change(z.enum(JOURNAL_KINDS)),
    text: change(z.string()),
    author: change(z.string()),
  }),
});

/** What becomes of journal entries, by the last part of the event's type. */
export const JOURNAL_EVENTS = {
  created: { description: 'A person wrote about a resource.', data },
  deleted: { description: 'What a person wrote about a resource was deleted.', data },
} as const;

/** Puts the event of an entry in the outbox. */
export function emitJournalEvent(
  { outbox }: Transaction,
  what: keyof typeof JOURNAL_EVENTS,
  { id, tenantId, nodeId, kind, text, author }: JournalEntry,
  actor: string,
): void {
  const values = Object.entries({ nodeId, kind, text, author }).map(([field, value]) => [
    field,
    what === 'created' ? { before: null, after: value } : { before: value, after: null },
  ]);
  outbox.emit('audit', {
    type: `journal-entry.${what}`,
    subject: id,
    data: { tenantId, nodeId, actor, changes: Object.fromEntries(values) },
  });
}
