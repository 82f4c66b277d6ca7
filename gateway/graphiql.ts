import type { GraphiQLOptions } from 'graphql-yoga';

const WELCOME = `# Put your token under "Headers" below, then run this.
query Fleet {
  servers(first: 10, orderBy: { field: NAME, direction: ASC }) {
    nodes { id name state powerState }
    totalCount
  }
}
`;

/** The page that browsers get at the graph's address. */
export const graphiql: GraphiQLOptions = {
  title: 'Infratographer',
  defaultQuery: WELCOME,
  headers: JSON.stringify({ Authorization: 'Bearer <token>' }, null, 2),
  defaultEditorToolsVisibility: 'headers',
  isHeadersEditorEnabled: true,
  // A token must not outlive its tab in the browser's storage.
  shouldPersistHeaders: false,
  subscriptionsProtocol: 'SSE',
};

/** The page with all it needs in it, so that it also works where browsers reach no other host. Loaded when first asked for. */
export async function renderGraphiQL(options?: GraphiQLOptions): Promise<string> {
  const library = await import('@graphql-yoga/render-graphiql');
  return library.renderGraphiQL(options);
}
