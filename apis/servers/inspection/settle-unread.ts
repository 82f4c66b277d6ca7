import { identityOf, placeOf, type Part } from './match-components.ts';

/** The found components as they go on record. */
export interface Settled {
  readonly components: readonly Part[];
  /** Where a found component is on record, by the place under which it was found; null: unknown. */
  readonly places: ReadonlyMap<string, string | null>;
}

/**
 * Of a kind of which not all was read, what is missing says nothing, and so do the names of what was found: which of
 * several parts of a name it is, a BMC says only beside the others. So a component that is known by its identity keeps
 * its place, what was not reported of it stays as it was, and one that cannot be identified is left out.
 */
export function settleUnread(
  before: readonly Part[],
  found: readonly Part[],
  unread: readonly Part['kind'][],
): Settled {
  const places = new Map<string, string | null>();
  const components: Part[] = [];
  for (const [kind, parts] of Map.groupBy(found, (part) => part.kind)) {
    if (!unread.includes(kind)) {
      components.push(...parts);
      continue;
    }
    const settled = settleKind(
      before.filter((part) => part.kind === kind),
      parts,
    );
    for (const [part, standing] of settled) {
      if (standing !== null) components.push(standing);
      if (standing?.name !== part.name)
        places.set(placeOf(part), standing === null ? null : placeOf(standing));
    }
  }
  return { components, places };
}

function settleKind(before: readonly Part[], found: readonly Part[]): Map<Part, Part | null> {
  const settled = new Map<Part, Part | null>();
  const left = new Set(before);
  const settle = (part: Part, old: Part): void => {
    settled.set(part, filled(part, old));
    left.delete(old);
  };
  const identified = (parts: readonly Part[]) => Map.groupBy(parts, identityOf);
  const [known, reported] = [identified(before), identified(found)];
  for (const part of found) {
    const identity = identityOf(part);
    const [old, another] = (identity === null ? undefined : known.get(identity)) ?? [];
    if (old !== undefined && another === undefined && reported.get(identity)?.length === 1) settle(part, old);
  }
  for (const part of found.filter((one) => !settled.has(one))) {
    const there = [...left].find((old) => old.name === part.name);
    const relatives = before.filter((old) => isRelated(old.name, part.name));
    const identity = identityOf(part);
    const isReported = identity !== null;
    const isSame = there !== undefined && isReported && identityOf(there) === identity;
    if (isSame && relatives.length === 1) {
      settle(part, there);
      continue;
    }
    // Several have this identity (`N/A`), on record or now, and it matches none of them in their places.
    if (isReported && (known.has(identity) || isShared(reported, part))) {
      settled.set(part, null);
      continue;
    }
    if (there === undefined) {
      // New, unless it may be one of those that were known by longer names, or shorter ones.
      const isNew = isReported || relatives.length === 0;
      settled.set(part, isNew ? part : null);
    } else if (relatives.length > 1 || isOtherPort(there, part)) settled.set(part, null);
    else if (isReported && identityOf(there) !== null) {
      // Another component in the same place, which was read.
      settled.set(part, part);
      left.delete(there);
    } else settle(part, there);
  }
  return withDistinctNames(settled, left);
}

/** Whether the address of a port was reported whole is not known either: the burnt-in one may be what was not read. */
function isOtherPort(old: Part, part: Part): boolean {
  return part.kind === 'PORT' && identityOf(old) !== identityOf(part) && identityOf(old) !== null;
}

function isShared(reported: ReadonlyMap<string | null, readonly Part[]>, part: Part): boolean {
  return (reported.get(identityOf(part))?.length ?? 0) > 1;
}

/** Names that differ by what is added where several parts have the same. */
function isRelated(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

function filled(part: Part, old: Part): Part {
  return {
    kind: part.kind,
    name: old.name,
    model: part.model ?? old.model,
    serialNumber: part.serialNumber ?? old.serialNumber,
    mac: part.mac ?? old.mac,
    capacity: part.capacity ?? old.capacity,
  };
}

/** A new component does not take the place of one that stays. */
function withDistinctNames(
  settled: ReadonlyMap<Part, Part | null>,
  staying: ReadonlySet<Part>,
): Map<Part, Part | null> {
  const taken = new Set([...staying].map(({ name }) => name));
  const distinct = new Map<Part, Part | null>();
  for (const [part, standing] of settled) {
    let name = standing?.name ?? '';
    for (let count = 2; standing !== null && taken.has(name); count += 1)
      name = `${standing.name} (${count})`;
    if (standing !== null) taken.add(name);
    distinct.set(part, standing === null ? null : { ...standing, name });
  }
  return distinct;
}
