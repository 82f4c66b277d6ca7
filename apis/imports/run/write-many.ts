import type { FileKind } from '../kinds/kind.ts';
import type { Run } from './run.ts';

/** An item of a mutation of many, and what it is made for. */
export interface Item<Of> {
  readonly of: Of;
  readonly values: object;
}

export interface ItemError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly holder: string | null;
  readonly retryable: boolean;
}

interface Payload {
  readonly results: readonly {
    readonly index: number;
    readonly id: string | null;
    readonly errors: readonly ItemError[];
  }[];
  readonly errors: readonly ItemError[];
}

/** What became of items; each is told once. */
export interface ItemOutcome<Of> {
  done(of: Of, id: string): void;
  refused(of: Of, error: ItemError): void;
}

/** Items that a mutation takes. */
const AT_A_TIME = 500;

/** Runs the mutation of many for all items, each for itself, so that every fault is found. */
export async function writeMany<Of>(
  run: Pick<Run, 'ask' | 'nextKey'>,
  { domain, type, one }: Pick<FileKind, 'domain' | 'type' | 'one'>,
  verb: string,
  items: readonly Item<Of>[],
  outcome: ItemOutcome<Of>,
  { dryRun = false } = {},
): Promise<void> {
  const error = '{ code message path holder retryable }';
  const document = `mutation($input: ${type}${verb}ManyInput!) {
    payload: ${one}${verb}Many(input: $input) { results { index id errors ${error} } errors ${error} } }`;
  for (let start = 0; start < items.length; start += AT_A_TIME) {
    const some = items.slice(start, start + AT_A_TIME);
    const input = {
      idempotencyKey: run.nextKey(),
      mode: 'PER_ITEM',
      dryRun,
      items: some.map(({ values }) => values),
    };
    const { payload } = await run.ask<{ payload: Payload }>(domain, document, { input });
    for (const { index, id, errors } of payload.results) {
      const item = some[index];
      if (item === undefined) continue;
      if (id !== null) outcome.done(item.of, id);
      else for (const one of errors) outcome.refused(item.of, one);
    }
    // Where all items are refused, their faults are those of the mutation.
    if (payload.results.length === 0) {
      for (const one of payload.errors) {
        const item = some[one.path[0] === 'items' ? Number(one.path[1]) : 0];
        if (item !== undefined) outcome.refused(item.of, one);
      }
    }
  }
}
