import type { Run } from './run.ts';
import type { ItemError } from './write-many.ts';

/** The input of a mutation of one resource, and what it is made for. */
export interface EachItem<Of> {
  readonly of: Of;
  readonly input: object;
}

/** A mutation that has no form for many resources. */
export interface MutationOfOne {
  readonly domain: string;
  readonly name: string;
  readonly input: string;
}

/** Mutations that one request holds. */
const AT_A_TIME = 50;

/** Runs the mutation for each item; `ended` is called with each item and its refusals. */
export async function writeEach<Of>(
  run: Pick<Run, 'ask' | 'nextKey' | 'cause'>,
  mutation: MutationOfOne,
  items: readonly EachItem<Of>[],
  ended: (of: Of, errors: readonly ItemError[]) => void,
): Promise<void> {
  for (let start = 0; start < items.length; start += AT_A_TIME) {
    const some = items.slice(start, start + AT_A_TIME);
    const inputs = some.map(({ input }, index) => {
      const given = { ...run.cause, ...input, idempotencyKey: run.nextKey() };
      return [`input${index}`, given] as const;
    });
    const answer: Readonly<Record<string, { readonly errors: readonly ItemError[] }>> = await run.ask(
      mutation.domain,
      documentOf(mutation, some.length),
      Object.fromEntries(inputs),
    );
    for (const [index, { of }] of some.entries()) ended(of, answer[`one${index}`]?.errors ?? []);
  }
}

function documentOf({ name, input }: MutationOfOne, count: number): string {
  const places = Array.from({ length: count }, (_, index) => index);
  const variables = places.map((index) => `$input${index}: ${input}!`).join(', ');
  const fields = places.map(
    (index) =>
      `one${index}: ${name}(input: $input${index}) { errors { code message path holder retryable } }`,
  );
  return `mutation(${variables}) { ${fields.join(' ')} }`;
}
