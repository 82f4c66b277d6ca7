import { PAGE_LIMIT, type Connection } from '#platform/graph/connection.ts';
import { mutate } from '#platform/graph/mutation.ts';
import { readPage } from '#platform/resource/pages.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import { journalEntryCreate } from '../mutations/create-entry.ts';
import { journalEntryDelete } from '../mutations/delete-entry.ts';
import { visibleTo } from '../resolvers/visible-to.ts';
import { JournalEntry } from './journal-entry.ts';

/** A page of journal entries. */
export type JournalPage = Connection<JournalEntry>;

export const journalQueries: Pick<QueryResolvers, 'journal'> = {
  journal: async (_, { nodeId, ...page }, { em, access }) =>
    await readPage(
      { em },
      {
        entity: JournalEntry,
        // An entry may be there before the first record of its tenant is.
        where: { nodeId, $or: [access.visible('viewer'), visibleTo(access)] },
        page,
        maxPage: PAGE_LIMIT,
        orderBy: { property: 'id', direction: 'DESC' },
      },
    ),
};

export const journalMutations: Pick<MutationResolvers, 'journalEntryCreate' | 'journalEntryDelete'> = {
  journalEntryCreate: async (_, { input }, context) =>
    await mutate(journalEntryCreate, input, context, async ({ id }) => ({
      journalEntry: await context.em.findOne(JournalEntry, { id: id as JournalEntry['id'] }),
    })),
  journalEntryDelete: async (_, { input }, context) =>
    await mutate(journalEntryDelete, input, context, ({ id }) => ({ deletedId: id })),
};
