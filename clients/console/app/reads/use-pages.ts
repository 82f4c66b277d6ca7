import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient, type AnyVariables, type Client } from 'urql';
import { useConnection } from './connection.ts';
import { useRepeated } from './use-repeated.ts';

/** A page of a list, as every list of the graph returns it. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number;
}

export interface Pages<Node> {
  readonly rows: readonly Node[] | undefined;
  readonly total: number | undefined;
  readonly problem: string | undefined;
  /** Reads the next page; undefined where there is none. */
  readonly more: (() => void) | undefined;
  /** Reads again what is shown. */
  readonly again: () => void;
}

interface Wanted<Data, Variables, Node> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  readonly pick: (data: Data) => Page<Node>;
  /** Rows of the pages after the first, which is small so that it is there at once. */
  readonly size: number;
  /** Reads all pages, one after the other, instead of waiting for `more`. */
  readonly all?: boolean;
}

interface Found<Node> {
  readonly key: string;
  readonly pages: readonly Page<Node>[];
  readonly problem?: string | undefined;
}

/** Nothing read yet; one list, so that it stays the same. */
const NONE: readonly never[] = [];
const FIRST = 100;
const AGAIN_MS = 5_000;
/** Long lists are read again less often. */
const MANY_PAGES = 3;
const AGAIN_MANY_MS = 30_000;

/** A list read page by page. The pages shown are read again every so often, and replaced together. */
export function usePages<Data, Variables extends AnyVariables & object, Node>(
  wanted: Wanted<Data, Variables, Node>,
): Pages<Node> {
  const client = useClient();
  const { lostSince } = useConnection();
  const { variables, all = false } = wanted;
  const key = JSON.stringify(variables);
  const [found, setFound] = useState<Found<Node>>({ key, pages: [] });
  const busy = useRef<string>(undefined);
  const latest = useRef({ wanted, found, key });
  useEffect(() => {
    latest.current = { wanted, found, key };
  });

  const read = useCallback(
    async (isRefresh: boolean): Promise<void> => {
      const { current } = latest;
      const asked = current.key;
      if (busy.current === asked) return;
      busy.current = asked;
      const isCurrent = (): boolean => latest.current.key === asked;
      try {
        const known = current.found.key === asked ? current.found.pages : [];
        const count = isRefresh ? Math.max(1, known.length) : known.length + 1;
        let pages = isRefresh ? [] : known;
        while (pages.length < count || (current.wanted.all === true && pages.at(-1)?.pageInfo.hasNextPage)) {
          const page = await readPage(client, current.wanted, pages);
          if (!isCurrent()) return;
          if (typeof page === 'string') return setFound({ key: asked, pages: known, problem: page });
          if (page === undefined) return;
          pages = [...pages, page];
          if (!isRefresh || pages.length > known.length) setFound({ key: asked, pages });
          if (!page.pageInfo.hasNextPage) break;
        }
        setFound({ key: asked, pages });
      } finally {
        if (busy.current === asked) busy.current = undefined;
      }
    },
    [client],
  );
  useEffect(() => {
    void read(true);
  }, [read, key, lostSince]);
  useRepeated(
    () => void read(true),
    lostSince === undefined ? (found.pages.length > MANY_PAGES ? AGAIN_MANY_MS : AGAIN_MS) : undefined,
  );

  const { pages, problem } = found.key === key ? found : { pages: NONE, problem: undefined };
  const hasMore = pages.at(-1)?.pageInfo.hasNextPage === true;
  // The same rows are the same list, so that what is made of 10,000 of them is not made again.
  const rows = useMemo(() => (pages.length === 0 ? undefined : pages.flatMap(({ nodes }) => nodes)), [pages]);
  return {
    rows,
    total: pages[0]?.totalCount,
    problem,
    more: hasMore && !all ? () => void read(false) : undefined,
    again: () => void read(true),
  };
}

/** The next page, what is wrong with it, or undefined where the connection is lost. */
async function readPage<Data, Variables extends AnyVariables & object, Node>(
  client: Client,
  { query, variables, pick, size }: Wanted<Data, Variables, Node>,
  before: readonly Page<Node>[],
): Promise<Page<Node> | string | undefined> {
  const after = before.at(-1)?.pageInfo.endCursor ?? null;
  const asked = { ...variables, first: before.length === 0 ? Math.min(FIRST, size) : size, after };
  const { data, error } = await client.query(query, asked, { requestPolicy: 'network-only' }).toPromise();
  if (data != null) return pick(data);
  return error?.networkError === undefined ? (error?.message ?? 'The list could not be read.') : undefined;
}
