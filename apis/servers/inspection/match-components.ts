import type { ComponentKind } from '../entities/component.ts';

/** A component by what distinguishes it from others. */
export interface Part {
  readonly kind: ComponentKind;
  /** Its place: slot, bay or socket. */
  readonly name: string;
  readonly model: string | null;
  readonly serialNumber: string | null;
  readonly mac: string | null;
  readonly capacity: number | null;
}

/** The components of two inspections, each in exactly one of the lists. */
export interface Matching<Old, New> {
  /** The same component, maybe in another place. */
  readonly same: readonly (readonly [Old, New])[];
  /** Another component in the same place. */
  readonly replaced: readonly (readonly [Old, New])[];
  readonly added: readonly New[];
  readonly removed: readonly Old[];
}

/** A component by its place. */
export const placeOf = ({ kind, name }: Pick<Part, 'kind' | 'name'>): string => `${kind} ${name}`;

/** What stays with a component wherever it is; null where the BMC reports no such value. */
export const identityOf = ({ serialNumber, mac }: Part): string | null => serialNumber ?? mac;

/**
 * Finds each component again: by serial number or MAC where it is now, then by its place. A serial number that several
 * components have (`N/A`) distinguishes none; one that was not reported before, or is not now, is no other component.
 */
export function matchComponents<Old extends Part, New extends Part>(
  before: readonly Old[],
  after: readonly New[],
): Matching<Old, New> {
  const [old, found] = [new Set(before), new Set(after)];
  const same: [Old, New][] = [];
  const replaced: [Old, New][] = [];
  const pair = (list: [Old, New][], one: Old, other: New): void => {
    list.push([one, other]);
    old.delete(one);
    found.delete(other);
  };

  const inPlace = new Map(before.map((part) => [placeOf(part), part]));
  for (const part of after) {
    const there = inPlace.get(placeOf(part));
    if (there !== undefined && identityOf(there) === identityOf(part)) pair(same, there, part);
  }
  const [known, reported] = [singleOf(before), singleOf(after)];
  for (const part of found) {
    const key = identityKey(part);
    const there = key === null || reported.get(key) !== part ? undefined : known.get(key);
    if (there !== undefined && old.has(there)) pair(same, there, part);
  }
  for (const part of found) {
    const there = inPlace.get(placeOf(part));
    if (there === undefined || !old.has(there)) continue;
    pair(identityOf(there) === null || identityOf(part) === null ? same : replaced, there, part);
  }
  return { same, replaced, added: [...found], removed: [...old] };
}

/** Components by identity, without those that share one. */
function singleOf<Any extends Part>(parts: readonly Any[]): Map<string, Any> {
  const single = new Map<string, Any>();
  for (const [key, all] of Map.groupBy(parts, identityKey)) {
    const [only] = all;
    if (key !== null && only !== undefined && all.length === 1) single.set(key, only);
  }
  return single;
}

function identityKey(part: Part): string | null {
  const identity = identityOf(part);
  return identity === null ? null : `${part.kind} ${identity}`;
}
