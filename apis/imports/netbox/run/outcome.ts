import type { MappedObject } from '../map/mapping.ts';

/** Outcomes of the objects of an import. */
export interface Outcome {
  /** The resource that an object is. */
  made(object: MappedObject, id: string): void;
  /** Why it, or a part of it, was refused. */
  refuse(object: MappedObject, reason: string): void;
  idOf(object: MappedObject): string | undefined;
  isImported(object: MappedObject): boolean;
  reasonsOf(object: MappedObject): readonly string[];
}

export function createOutcome(): Outcome {
  const ids = new Map<MappedObject, string>();
  const refusals = new Map<MappedObject, string[]>();
  const isImported = (object: MappedObject): boolean =>
    ids.has(object) || (object.carriers?.some(isImported) ?? false);
  return {
    made: (object, id) => void ids.set(object, id),
    refuse(object, reason) {
      const known = refusals.get(object) ?? [];
      refusals.set(object, known);
      known.push(reason);
    },
    idOf: (object) => ids.get(object),
    isImported,
    reasonsOf: (object) => refusals.get(object) ?? [],
  };
}
