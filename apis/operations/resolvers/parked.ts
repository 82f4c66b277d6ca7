import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { readParked, type ParkedMessage } from '#platform/events/parked.ts';
import { pageSize, type Connection } from '#platform/graph/connection.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

/** A parked message as the graph shows it. */
export type Parked = ParkedMessage & { readonly bodyBytes: number };

export type ParkedPage = Connection<Parked>;

/** What the bus or a consumer could not take. Events concern all tenants: only the admins of everything may read them. */
export function createParkedQueries(bus: EventBus): Pick<QueryResolvers, 'parkedMessages'> {
  return {
    async parkedMessages(_, page, { access }) {
      if (!(await access.may('admin', ROOT_TENANT_ID)))
        throw new UserError('FORBIDDEN', 'This takes the role admin on the root tenant.');
      const { messages, hasMore, total } = await readParked(
        bus,
        positionOf(page.after),
        pageSize(page.first),
      );
      const edges = messages.map(({ position, message }) => ({
        cursor: String(position),
        node: { ...message, bodyBytes: message.bodyBytes ?? Buffer.byteLength(message.body) },
      }));
      return {
        edges,
        nodes: edges.map(({ node }) => node),
        pageInfo: {
          hasNextPage: hasMore,
          hasPreviousPage: typeof page.after === 'string',
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
        totalCount: async () => total,
      };
    },
  };
}

function positionOf(after: string | null | undefined): number {
  if (after === null || after === undefined) return 0;
  if (/^\d{1,15}$/.test(after)) return Number(after);
  const message = 'after is not a cursor of this list; take it from pageInfo.endCursor.';
  throw new UserError('INVALID_INPUT', message, { path: ['after'] });
}
