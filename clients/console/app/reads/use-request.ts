import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback } from 'react';
import { useClient, type CombinedError } from 'urql';
import type { PlanShownFragment } from '../../generated/graph.ts';

/** What the graph answered to a mutation whose field is named `done`. */
interface Answer {
  readonly done: {
    readonly operation?: { readonly id: string } | null;
    /** Of a dry run. */
    readonly plan?: PlanShownFragment | null;
    readonly errors: readonly { readonly message: string }[];
    readonly warnings?: readonly string[];
  };
}

/** The outcome of a request: an operation, nothing to wait for, or what is wrong; of a dry run, the plan. */
export type Outcome =
  | { readonly problem: string }
  | {
      readonly problem?: undefined;
      readonly operationId?: string | undefined;
      readonly plan?: PlanShownFragment | null | undefined;
      readonly warnings?: readonly string[] | undefined;
    };

export type Request = <Data extends Answer, Input extends object>(
  mutation: TypedDocumentNode<Data, { input: Input }>,
  input: Input,
) => Promise<Outcome>;

/** Why a change was not made; undefined where it was. */
export function problemIn(
  error: CombinedError | undefined,
  errors: readonly { readonly message: string }[] | undefined,
): string | undefined {
  if (error?.networkError !== undefined)
    return 'The server did not answer. Try again: the request takes effect once, however often it is sent.';
  const problem = error?.message ?? errors?.map(({ message }) => message).join(' ');
  return problem === '' ? undefined : problem;
}

/** Requests changes. Nothing is shown as done before the graph says so. */
export function useRequest(): Request {
  const client = useClient();
  return useCallback<Request>(
    async (mutation, input) => {
      const { data, error } = await client.mutation(mutation, { input }).toPromise();
      const problem = problemIn(error, data?.done.errors);
      if (problem !== undefined) return { problem };
      const { operation, plan, warnings } = data?.done ?? {};
      return { operationId: operation?.id, plan, warnings };
    },
    [client],
  );
}
