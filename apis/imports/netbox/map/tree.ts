import type { MappedObject } from './mapping.ts';

/** Deeper ones would not be read back from a file (`apis/imports/document/read-site-file.ts`). */
const DEEPEST = 15;

/** Builds nested entries from objects that name the one around them. */
export function nested<Item extends { readonly id: number }, Result>(
  items: readonly Item[],
  {
    parentOf,
    objectOf,
    build,
  }: {
    readonly parentOf: (item: Item) => number | null;
    readonly objectOf: (item: Item) => MappedObject | undefined;
    /** The entry of an item; `inside` builds those inside it. Undefined where it has none. */
    readonly build: (
      item: Item,
      place: Place,
      inside: (path: readonly PropertyKey[]) => Result[],
    ) => Result | undefined;
  },
  path: readonly PropertyKey[],
): Result[] {
  const byParent = Map.groupBy(items, parentOf);
  const reached = new Set<number>();
  const level = (parent: Item | null, own: readonly PropertyKey[], depth: number): Result[] => {
    const results: Result[] = [];
    for (const item of byParent.get(parent?.id ?? null) ?? []) {
      if (depth >= DEEPEST) continue;
      reached.add(item.id);
      const place = { path: [...own, results.length], depth, parent: parent?.id ?? null };
      const built = build(item, place, (inner) => level(item, inner, depth + 1));
      if (built !== undefined) results.push(built);
    }
    return results;
  };
  const results = level(null, path, 0);
  for (const item of items) {
    const object = objectOf(item);
    if (!reached.has(item.id) && object !== undefined)
      object.reason ??= `what is around it was left out, leads in a circle, or it nests deeper than ${DEEPEST} levels`;
  }
  return results;
}

export interface Place {
  readonly path: readonly PropertyKey[];
  readonly depth: number;
  readonly parent: number | null;
}
