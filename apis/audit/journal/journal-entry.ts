import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';

export const JOURNAL_KINDS = ['INFO', 'SUCCESS', 'WARNING', 'DANGER'] as const;

const JournalEntrySchema = defineEntity({
  name: 'JournalEntry',
  tableName: 'journal_entry',
  properties: (p) => ({
    id: p.string().$type<IdOf<'journalEntry'>>().primary(),
    tenantId: p.string(),
    nodeId: p.string(),
    kind: p.string().$type<(typeof JOURNAL_KINDS)[number]>(),
    text: p.text(),
    author: p.text(),
    at: p.datetime(3),
  }),
});

/** What a person wrote about a resource. It is never changed. */
export class JournalEntry extends JournalEntrySchema.class {}

JournalEntrySchema.setClass(JournalEntry);
