import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useRef } from 'react';
import { useQuery, type AnyVariables } from 'urql';
import { useConnection } from './connection.ts';
import { useRepeated } from './use-repeated.ts';

export interface Read<Data> {
  /** The latest answer: it stays on the page while the connection is lost. */
  readonly data: Data | undefined;
  /** What the graph says is wrong; a lost connection is not, the frame shows that. */
  readonly problem: string | undefined;
  readonly again: () => void;
}

/** Reads the graph now, again every so often while the page is visible, and once more after a lost connection. */
export function useRead<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { everyMs = 10_000, pause = false }: { readonly everyMs?: number; readonly pause?: boolean } = {},
): Read<Data> {
  const [{ data, error }, read] = useQuery<Data, Variables>({ query, variables, pause });
  const { lostSince } = useConnection();
  const key = JSON.stringify(variables);
  const last = useRef<{ readonly key: string; readonly data: Data }>(undefined);
  useEffect(() => {
    if (data !== undefined) last.current = { key, data };
  }, [data, key]);
  const again = (): void => read({ requestPolicy: 'network-only' });
  useRepeated(again, pause || lostSince !== undefined ? undefined : everyMs);
  const wasLost = useRef(false);
  useEffect(() => {
    if (lostSince === undefined && wasLost.current) read({ requestPolicy: 'network-only' });
    wasLost.current = lostSince !== undefined;
  }, [lostSince, read]);
  return {
    data: data ?? (last.current?.key === key ? last.current.data : undefined),
    problem: error?.networkError === undefined ? error?.message : undefined,
    again,
  };
}
