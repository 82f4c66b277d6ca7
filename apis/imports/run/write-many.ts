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

/** Outcomes of items; each is reported once. */
export interface ItemOutcome<Of> {
  done(of: Of, id: string): void;
  refused(of: Of, error: ItemError): void;
  /** It was not done, for a fault of another item. */
  skipped?(of: Of): void;
  /** So many items were sent and have their outcome. */
  ended?(items: number): void;
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
    if (payload.results.length === 0) refuseAll(some, payload.errors, outcome);
    outcome.ended?.(some.length);
  }
}

/** Where all items are refused, their faults are those of the mutation; one that stops it is of the first that fits. */
function refuseAll<Of>(
  items: readonly Item<Of>[],
  errors: readonly ItemError[],
  { refused, skipped }: ItemOutcome<Of>,
): void {
  const reported = new Set<Item<Of>>();
  for (const error of errors) {
    const [list, index] = error.path;
    const item =
      list === 'items' ? items[Number(index)] : (items.find((one) => isAbout(error, one)) ?? items[0]);
    if (item === undefined) continue;
    reported.add(item);
    refused(item.of, list === 'items' ? error : { ...error, path: ['items', '0', ...error.path] });
  }
  for (const item of items) if (!reported.has(item)) skipped?.(item.of);
}

function isAbout({ message }: ItemError, { values }: Item<unknown>): boolean {
  return Object.values(values).some(
    (value) => typeof value === 'string' && value.length > 20 && message.includes(value),
  );
}
