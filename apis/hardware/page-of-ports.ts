import { UserError } from '#platform/errors/user-error.ts';
import { pageSize, type Connection } from '#platform/graph/connection.ts';
import type { StoredPort } from './port.ts';

const MOST = 1_000;

interface Arguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly where?:
    | { readonly kind?: { readonly eq?: string | null; readonly in?: readonly string[] | null } | null }
    | null
    | undefined;
}

/** One page of the ports of one device type, which are stored with it. A cursor is kind and name, which are unique. */
export function pageOfPorts(ports: readonly StoredPort[], { first, after, where }: Arguments): PageOfPorts {
  const only = where?.kind;
  const listed = ports.filter(
    ({ kind }) => (only?.eq ?? kind) === kind && (only?.in == null || only.in.includes(kind)),
  );
  const start = typeof after === 'string' ? listed.findIndex((port) => cursorOf(port) === after) + 1 : 0;
  if (typeof after === 'string' && start === 0) {
    const message = 'after: is no cursor of this list. Begin again without it.';
    throw new UserError('INVALID_INPUT', message, { path: ['after'] });
  }
  const nodes = listed.slice(start, start + pageSize(first, 'first', MOST)).map(shown);
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: start + nodes.length < listed.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => await Promise.resolve(listed.length),
  };
}

function cursorOf({ kind, name }: Pick<StoredPort, 'kind' | 'name'>): string {
  return Buffer.from(JSON.stringify([kind, name])).toString('base64url');
}

const ABSENT = {
  label: null,
  description: null,
  enabled: null,
  poe: null,
  poeMode: null,
  poeType: null,
  maximumDraw: null,
  allocatedDraw: null,
  feedLeg: null,
  powerPort: null,
  color: null,
  positions: null,
};

/** A port as the graph shows it. */
export type ShownPort = ReturnType<typeof shown>;

export type PageOfPorts = Connection<ShownPort>;

function shown(port: StoredPort) {
  return { ...ABSENT, ...port };
}
