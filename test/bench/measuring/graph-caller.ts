import { Pool } from 'undici';

/** Calls one GraphQL endpoint over connections that stay open, so that what is measured is the answer. */
export interface GraphCaller {
  /** The data of a request; an answer with errors is thrown. */
  ask<Data>(document: string, variables?: object): Promise<Data>;
  close(): Promise<void>;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

export function createGraphCaller(url: string, token: string, connections: number): GraphCaller {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections, headersTimeout: 120_000, bodyTimeout: 120_000 });
  return {
    async ask<Data>(document: string, variables: object = {}) {
      const response = await pool.request({
        path: pathname,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          authorization: `Bearer ${token}`,
        },
        body: JSON.stringify({ query: document, variables }),
      });
      const { data, errors } = (await response.body.json()) as Answer;
      if (errors !== undefined || data === undefined || data === null)
        throw new Error(`${url} answered ${response.statusCode}: ${JSON.stringify(errors)}`);
      return data as Data;
    },
    close: async () => await pool.close(),
  };
}
