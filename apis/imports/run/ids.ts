/** Ids of resources by kind and key, as an import finds and makes them. */
export interface Ids {
  get(kind: string, key: string): string | undefined;
  set(kind: string, key: string, id: string): void;
}

export function createIds(): Ids {
  const ids = new Map<string, string>();
  const place = (kind: string, key: string): string => `${kind} ${key}`;
  return {
    get: (kind, key) => ids.get(place(kind, key)),
    set: (kind, key, id) => void ids.set(place(kind, key), id),
  };
}
