import { PAGE_LIMIT, type Connection } from '#platform/graph/connection.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { EMPTY_PAGE, readPageOf, type PageOptions } from '#platform/resource/pages.ts';
import type { Server } from './server.ts';

/** One page of a server's records, for those who have a role on its tenant; nothing for others who see it. */
export async function pageOf<Row extends { readonly id: string }>(
  { id, tenantId }: Server,
  context: GraphContext,
  name: string,
  options: Omit<PageOptions<Row>, 'maxPage'>,
): Promise<Connection<Row>> {
  if (!(await context.access.may('viewer', tenantId))) return EMPTY_PAGE;
  const { where, page } = options;
  const list = `${name} ${JSON.stringify([where, page])}`;
  return await readPageOf(context, { property: 'serverId', id }, list, {
    ...options,
    maxPage: PAGE_LIMIT,
  });
}
