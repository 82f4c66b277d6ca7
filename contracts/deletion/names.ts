import { DELETABLE, DELETABLE_KINDS, type DeletableKind } from './deletable.ts';

/** The event that requests a deletion, for each type of resource. */
export function deletionEvents(): { readonly [Kind in DeletableKind]: (typeof DELETABLE)[Kind]['event'] } {
  const entries = DELETABLE_KINDS.map((kind) => [kind, DELETABLE[kind].event]);
  // `fromEntries` loses the relation of keys and values.
  return Object.fromEntries(entries) as ReturnType<typeof deletionEvents>;
}

/** The query that lists the deletions in progress, for each type of resource. */
export function deletionQueries(): Readonly<Record<DeletableKind, string>> {
  const entries = DELETABLE_KINDS.map((kind) => [kind, `${DELETABLE[kind].field}DeletionsInProgress`]);
  return Object.fromEntries(entries) as ReturnType<typeof deletionQueries>;
}
