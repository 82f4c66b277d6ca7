/** A request of the graph as it came back, refusals of the whole request included. */
export interface GraphReply<Data> {
  readonly status: number;
  readonly data?: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
}

/** Sends one request to a gateway or to a subgraph; callers say what data they expect. */
export async function requestGraph<Data>(
  url: string,
  token: string | undefined,
  document: string,
  variables: object = {},
): Promise<GraphReply<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: document, variables }),
    signal: AbortSignal.timeout(30_000),
  });
  const answer = JSON.parse(await response.text()) as Omit<GraphReply<Data>, 'status'>;
  return { ...answer, status: response.status };
}
