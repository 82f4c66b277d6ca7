import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { requireIdOfKind } from '#platform/references/lookup.ts';
import { idText } from '#platform/text/inputs.ts';
import { JournalEntry } from '../journal/journal-entry.ts';
import { emitJournalEvent } from '../journal/journal-events.ts';

const input = z.object({ idempotencyKey, id: idText, ...changeReason });

/** `journalEntryDelete`: by who wrote the entry, or by an operator. */
export const journalEntryDelete: MutationDefinition<typeof input, { id: string }> = {
  name: 'journalEntryDelete',
  input,
  async run({ id }, tx, { access }) {
    requireIdOfKind(id, 'journalEntry', ['id']);
    const entry = await tx.em.findOne(JournalEntry, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (entry === null) {
      throw new UserError('NOT_FOUND', `There is no journal entry ${id}. Check the id.`, { path: ['id'] });
    }
    const { subject } = access.actor;
    const role = entry.author === subject ? 'member' : 'operator';
    await access.require(role, entry.tenantId, 'journal entry', ['id']);
    tx.em.remove(entry);
    await tx.em.flush();
    emitJournalEvent(tx, 'deleted', entry, subject);
    return { id };
  },
};
