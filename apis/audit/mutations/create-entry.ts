import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { kindOfId, newId } from '#platform/ids/id.ts';
import { requireReference } from '#platform/references/lookup.ts';
import { freeText, idText } from '#platform/text/inputs.ts';
import { JOURNAL_KINDS, JournalEntry } from '../journal/journal-entry.ts';
import { emitJournalEvent } from '../journal/journal-events.ts';

const LONGEST_ENTRY = 10_000;

const input = z.object({
  idempotencyKey,
  nodeId: idText,
  kind: z
    .enum(JOURNAL_KINDS)
    .nullish()
    .transform((kind) => kind ?? 'INFO'),
  text: freeText(LONGEST_ENTRY).refine((text) => text.trim() !== '', 'must not be empty'),
});

/** `journalEntryCreate`: a note about a resource of any type. */
export const journalEntryCreate: MutationDefinition<typeof input, { id: string }> = {
  name: 'journalEntryCreate',
  input,
  async run({ nodeId, kind, text }, tx, { access }) {
    const path = ['nodeId'];
    const nodeKind = kindOfId(nodeId);
    if (nodeKind === undefined) {
      throw new UserError('INVALID_INPUT', `"${nodeId}" is not an id; give that of a resource.`, { path });
    }
    const node = await requireReference(tx.em, access, nodeId, nodeKind, path);
    const tenantId = nodeKind === 'tenant' ? node.id : (node.tenantId ?? '');
    await access.require('member', tenantId, nodeKind, path);
    const author = access.actor.subject;
    const now = new Date();
    const values = {
      id: newId('journalEntry', now.getTime()),
      tenantId,
      nodeId,
      kind,
      text,
      author,
      at: now,
    };
    const entry = tx.em.create(JournalEntry, values);
    await tx.em.flush();
    emitJournalEvent(tx, 'created', entry, author);
    return { id: entry.id };
  },
};
