import type { Access } from '#platform/auth/access.ts';
import { PAGE_LIMIT } from '#platform/graph/connection.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { readPageOf, type PageArguments } from '#platform/resource/pages.ts';
import { visibleTo } from '../resolvers/visible-to.ts';
import { JournalEntry } from './journal-entry.ts';
import type { JournalPage } from './resolvers.ts';

/** The order of journals: the latest entry first. */
export const LATEST = { property: 'id', direction: 'DESC' } as const;

/** The condition on entries that a caller may see. An entry may be there before the first record of its tenant is. */
export const visibleEntries = (access: Access): object => ({
  $or: [access.visible('viewer'), visibleTo(access)],
});

/** A page of the journal of a resource. One statement for all resources of a request. */
export async function journalOf(
  context: GraphContext,
  id: string,
  page: PageArguments,
): Promise<JournalPage> {
  return await readPageOf(context, { property: 'nodeId', id }, `journal ${JSON.stringify(page)}`, {
    entity: JournalEntry,
    where: visibleEntries(context.access),
    page,
    maxPage: PAGE_LIMIT,
    orderBy: LATEST,
  });
}
