import { RefusedError, type Refusal } from '../graph/errors.ts';
import type { GraphClient, RequestOptions } from '../graph/graph-client.ts';
import type { TypedText } from '../graph/typed-text.ts';
import { waitForOperation, type WaitOptions } from '../operations/wait-for-operation.ts';
import type { OperationState } from '../operations/operation-state.ts';

/** The input of a mutation; a key is made where the caller gives none, so that it may be sent again safely. */
export type ChangeInput<Input> = Omit<Input, 'idempotencyKey'> & {
  readonly idempotencyKey?: string | undefined;
};

interface Payload {
  readonly errors: readonly Refusal[];
  readonly operation?: { readonly id: string } | null;
}

/** What a mutation returns when it is accepted, with the operation that does the work, where there is one. */
export type Change<Answer> = Omit<Answer, 'errors'> &
  ('operation' extends keyof Answer
    ? {
        /**
         * Waits until the operation has succeeded; see `waitForOperation` for what it rejects with. Never cancels it.
         * Null where there was nothing to do.
         */
        done(options?: WaitOptions): Promise<OperationState | null>;
      }
    : unknown);

/** A method that sends one mutation. It rejects with a `RefusedError` where the graph refuses it. */
export function change<Data extends { readonly [Name in Field]: Payload }, Variables, Field extends string>(
  client: GraphClient,
  document: TypedText<Data, Variables>,
  field: Field,
  { hasKey }: { readonly hasKey: boolean },
): Variables extends { readonly input: infer Input }
  ? (input: ChangeInput<Input>, options?: RequestOptions) => Promise<Change<Data[Field]>>
  : never;
export function change(
  client: GraphClient,
  document: TypedText<Record<string, Payload>, object>,
  field: string,
  { hasKey }: { readonly hasKey: boolean },
): (input: object, options?: RequestOptions) => Promise<object> {
  return async (given, options) => {
    const input = hasKey ? { idempotencyKey: crypto.randomUUID(), ...given } : given;
    const data = await client.request(document, { input }, options);
    const { errors, ...answer } = data[field] as Payload;
    const [first] = errors;
    if (first !== undefined) throw new RefusedError(first, errors);
    const { operation } = answer;
    if (operation === undefined) return answer;
    return {
      ...answer,
      done: async (wait?: WaitOptions) =>
        operation === null ? null : await waitForOperation(client, operation.id, wait),
    };
  };
}
