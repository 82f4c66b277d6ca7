import type { Value } from '#platform/yaml/located.ts';
import { branch, put, type At, type Branch } from './tree.ts';

/** A row of a table. */
export interface Row {
  readonly at: At;
  /** Values by their columns, without those of empty cells. */
  readonly values: ReadonlyMap<string, Value>;
}

/** The entry of a row, without the values of some columns. */
export function entryOf({ at, values }: Row, without: readonly string[] = []): Branch {
  const entry = branch(at);
  for (const [name, value] of values) if (!without.includes(name)) put(entry, name.split('.'), value);
  return entry;
}
