import type { KnownAttached } from '../kinds/read-attached.ts';

/** What is given: a file omits what is null, and a list without elements. */
export function given(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** The keys of an entry that say what is attached to a resource. */
export type Attach = (id: string) => Record<string, unknown>;

export function attachTo(known: ReadonlyMap<string, KnownAttached>): Attach {
  return (id) => {
    const { tags = [], annotations = new Map<string, never>() } = known.get(id) ?? {};
    const data = [...annotations.values()].map((one) => [one.namespace.name, one.data] as const);
    return given({ tags, annotations: data.length === 0 ? null : Object.fromEntries(data) });
  };
}
