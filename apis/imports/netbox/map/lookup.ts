import type { ListPath, Lists, ObjectOf } from '../read/objects.ts';

/** Objects by their ids. */
export interface Lookup {
  get<Path extends ListPath>(path: Path, id: number | null): ObjectOf<Path> | undefined;
  /** Its name; undefined where there is none. */
  nameOf(path: NamedPath, id: number | null): string | undefined;
}

type NamedPath = {
  [Path in ListPath]: ObjectOf<Path> extends { readonly name: string } ? Path : never;
}[ListPath];

export function createLookup(lists: Lists): Lookup {
  const indexes = new Map<string, ReadonlyMap<number, unknown>>();
  const index = (path: ListPath): ReadonlyMap<number, unknown> => {
    const known = indexes.get(path) ?? new Map(lists[path].map((one) => [one.id, one]));
    indexes.set(path, known);
    return known;
  };
  const get = <Path extends ListPath>(path: Path, id: number | null): ObjectOf<Path> | undefined =>
    // Its list has objects of this type alone.
    id === null ? undefined : (index(path).get(id) as ObjectOf<Path> | undefined);
  return {
    get,
    nameOf: (path, id) => (get(path, id) as { readonly name: string } | undefined)?.name,
  };
}
