import type { GraphClient, RequestOptions } from '../graph/graph-client.ts';
import type { TypedText } from '../graph/typed-text.ts';

interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that is read page by page as it is consumed: `for await (const server of infra.servers.list())`. */
export interface List<Node> extends AsyncIterable<Node> {
  /** The pages, each of them an array. */
  pages(): AsyncGenerator<readonly Node[], void>;
  /** All of it, or the given number of first rows. */
  toArray(limit?: number): Promise<Node[]>;
}

/** What a list can be asked for, and how many rows a page has (default 100, the most that the graph gives). */
export type ListOptions<Variables> = Omit<Variables, 'first' | 'after'> &
  RequestOptions & { readonly pageSize?: number | undefined };

type NodeOf<Answer> = Answer extends Connection<infer Node> ? Node : never;

const PAGE_SIZE = 100;

/** A method that lists resources. */
export function readMany<Data, Variables, Field extends string & keyof Data>(
  client: GraphClient,
  document: TypedText<Data, Variables>,
  field: Field,
): (options?: ListOptions<Variables>) => List<NodeOf<Data[Field]>> {
  type Node = NodeOf<Data[Field]>;
  return ({ pageSize, signal, timeout, ...rest } = {} as ListOptions<Variables>) => {
    const most = pageSize ?? PAGE_SIZE;

    async function* pages(limit = Infinity): AsyncGenerator<readonly Node[], void> {
      let after: string | null = null;
      for (let left = limit; left > 0;) {
        const variables = { ...rest, first: Math.min(most, left), after };
        const data: Data = await client.request(document as TypedText<Data, object>, variables, {
          signal,
          timeout,
        });
        const { nodes, pageInfo } = data[field] as Connection<Node>;
        yield nodes;
        if (!pageInfo.hasNextPage) return;
        left -= nodes.length;
        after = pageInfo.endCursor;
      }
    }

    return {
      pages: () => pages(),
      async *[Symbol.asyncIterator]() {
        for await (const page of pages()) yield* page;
      },
      async toArray(limit) {
        const found: Node[] = [];
        for await (const page of pages(limit)) found.push(...page);
        return found;
      },
    };
  };
}
