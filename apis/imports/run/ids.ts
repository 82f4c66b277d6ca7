/** Ids of resources by kind and key, as an import finds and makes them. */
export interface Ids {
  get(kind: string, key: string): string | undefined;
  set(kind: string, key: string, id: string, name?: string): void;
  /** What people call the resource of an id; the id where the import has not read it. */
  nameOf(id: string): string;
}

export function createIds(): Ids {
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  const place = (kind: string, key: string): string => `${kind} ${key}`;
  return {
    get: (kind, key) => ids.get(place(kind, key)),
    set(kind, key, id, name) {
      ids.set(place(kind, key), id);
      if (name !== undefined) names.set(id, name);
    },
    nameOf: (id) => names.get(id) ?? id,
  };
}
