/** A query, its variables, and the check of its answer. */
export interface Query {
  readonly title: string;
  readonly document: string;
  /** Distinct from request to request, so that no cache answers. */
  variables(serverId: string, index: number): object;
  isRight(answer: unknown, serverId: string): boolean;
}

const FIELDS = 'id name state powerState bmc { address provider } hardwareModel { vendor name }';

interface ServerAnswer {
  readonly server: {
    readonly id: string;
    readonly site: { readonly id: string; readonly name?: string };
  } | null;
}

export const ONE: Query = {
  title: 'one server',
  document: `query($id: ID!) { server(id: $id) { ${FIELDS} } }`,
  variables: (id) => ({ id }),
  isRight: (answer, id) => (answer as ServerAnswer).server?.id === id,
};

export const LIST: Query = {
  title: 'a page of servers',
  document: `query($first: Int, $not: ID) { servers(first: $first, where: { id: { ne: $not } }, orderBy: { field: NAME }) { nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } } }`,
  variables: (id) => ({ first: 20, not: id }),
  isRight(answer, id) {
    const { nodes } = (answer as { servers: { nodes: readonly { id: string }[] } }).servers;
    return nodes.length > 0 && nodes.length <= 20 && nodes.every((node) => node.id !== id);
  },
};

/** The first of the two calls that the joined query is made of. */
export const SITE_OF: Query = {
  title: 'a server and its site',
  document: 'query($id: ID!) { server(id: $id) { id name site { id } } }',
  variables: (id) => ({ id }),
  isRight: (answer, id) => (answer as ServerAnswer).server?.id === id,
};

/** The second one, as the gateway asks it. */
export const SITES = (siteId: string): Query => ({
  title: 'a site by its key',
  document:
    'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Site { id name } } }',
  variables: () => ({ representations: [{ __typename: 'Site', id: siteId }] }),
  isRight: (answer) => (answer as { _entities: readonly { id: string }[] })._entities[0]?.id === siteId,
});

/** A query that two subgraphs answer, the second by what the first says. */
export const joined = (siteId: string): Query => ({
  ...SITE_OF,
  document: 'query($id: ID!) { server(id: $id) { id name site { id name } } }',
  isRight(answer, id) {
    const { server } = answer as ServerAnswer;
    return server?.id === id && server.site.id === siteId && server.site.name === 'bench';
  },
});
