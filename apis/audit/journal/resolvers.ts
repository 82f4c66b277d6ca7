import { readFileSync } from 'node:fs';
import { Kind, type ObjectTypeDefinitionNode } from 'graphql';
import type { EntityStub, ResolvesReference, SomeOf } from '#platform/graph/typed-resolvers.ts';
import { expandSchema } from '#platform/resource/expand-schema.ts';
import { PAGE_LIMIT, type Connection } from '#platform/graph/connection.ts';
import { mutate } from '#platform/graph/mutation.ts';
import { readPage } from '#platform/resource/pages.ts';
import type { SiteResolvers, MutationResolvers, QueryResolvers, Resolvers } from '../generated/resolvers.ts';
import { journalEntryCreate } from '../mutations/create-entry.ts';
import { journalEntryDelete } from '../mutations/delete-entry.ts';
import { schemaFile } from '../resources.ts';
import { JournalEntry } from './journal-entry.ts';
import { journalOf, LATEST, visibleEntries } from './journal-of.ts';

/** A page of journal entries. */
export type JournalPage = Connection<JournalEntry>;

const journal: SiteResolvers['journal'] = async ({ id }, page, context) => await journalOf(context, id, page);

/** Every type that the schema gives a journal. */
export const journalTypes: SomeOf<Resolvers> = Object.fromEntries(
  expandSchema(readFileSync(schemaFile, 'utf8'))
    .document.definitions.filter(
      (one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION,
    )
    .filter(({ interfaces = [] }) => interfaces.some(({ name }) => name.value === 'JournalNode'))
    .map(({ name }) => [name.value, { journal, __resolveReference: referenceOf(name.value) }]),
);

function referenceOf(type: string): ResolvesReference<EntityStub>['__resolveReference'] {
  return ({ id }) => ({ __typename: type, id });
}

export const journalQueries: Pick<QueryResolvers, 'journal'> = {
  journal: async (_, { nodeId, ...page }, { em, access }) =>
    await readPage(
      { em },
      {
        entity: JournalEntry,
        where: { nodeId, ...visibleEntries(access) },
        page,
        maxPage: PAGE_LIMIT,
        orderBy: LATEST,
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
