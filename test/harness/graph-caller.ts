/** A client of the gateway, as any program outside has it. */
export interface Graph {
  /** The data of a request; errors of the request as a whole are thrown. Callers name the type of the answer. */
  ask<Data>(document: string, variables?: object): Promise<Data>;
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

export function createGraph(url: string, token: string): Graph {
  return {
    async ask<Data>(document: string, variables: object = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: document, variables }),
        signal: AbortSignal.timeout(30_000),
      });
      const answer = (await response.json()) as Answer<Data>;
      if (answer.errors !== undefined || answer.data === undefined || answer.data === null) {
        throw new Error(`The graph answered ${response.status}: ${JSON.stringify(answer.errors)}`);
      }
      return answer.data;
    },
  };
}
