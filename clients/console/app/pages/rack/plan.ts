import type { RackFace, RackQuery } from '../../../generated/graph.ts';
import { nameOf } from './occupant.tsx';

type Rack = NonNullable<RackQuery['rack']>;
type Entry = Rack['elevation'][number];

/** Where something is mounted: the smallest number of its units, and the face. */
export interface Place {
  readonly unit: number;
  readonly face: RackFace;
}

/** Something in the units of a rack. */
export interface Mounted extends Place {
  readonly key: string;
  readonly name: string;
  readonly height: number;
  readonly fullDepth: boolean;
  readonly entry: Entry;
  /** By which record it is moved; undefined where one may not see it, and so not move it. */
  readonly record: 'placement' | 'server' | undefined;
}

/** Planned places, by what is moved. */
export type Plan = ReadonlyMap<string, Place>;

type RackUnits = Pick<Rack, 'units' | 'startingUnit' | 'reservations'>;

/** What is mounted in the units now. */
export function mountedIn({ elevation }: Pick<Rack, 'elevation'>): readonly Mounted[] {
  return elevation.flatMap((entry, index) => {
    const { unit, face, height, fullDepth, occupant, placement } = entry;
    if (unit === null || height === 0) return [];
    const record =
      placement !== null ? 'placement' : occupant?.__typename === 'Server' ? 'server' : undefined;
    const key = occupant?.id ?? `hidden ${index}`;
    return [{ key, name: nameOf(occupant), unit, face, height, fullDepth, entry, record }];
  });
}

/** The same with what is planned done. */
export function withPlan(mounted: readonly Mounted[], plan: Plan): readonly Mounted[] {
  return mounted.map((one) => ({ ...one, ...plan.get(one.key) }));
}

/** The steps by which a place changes: half units, but whole ones where a server's own record says it. */
export function stepOf({ record }: Pick<Mounted, 'record'>): number {
  return record === 'placement' ? 0.5 : 1;
}

/** Why something cannot stand at a place among the others; undefined where it can. The graph has the last word. */
export function refusalOf(
  { units, startingUnit, reservations }: RackUnits,
  others: readonly Mounted[],
  moved: Mounted,
  { unit, face }: Place,
): string | undefined {
  const end = unit + moved.height;
  if (unit < startingUnit || end > startingUnit + units) return 'The rack does not have these units.';
  if (moved.record === undefined) return 'You may not move it.';
  if (moved.record === 'server' && face !== moved.face)
    return 'Its own record says where it is, and has no face. Give it a placement first.';
  const overlaps = (first: number, height: number): boolean => first < end && unit < first + height;
  const kept = reservations?.find((one) => overlaps(one.firstUnit, one.units));
  if (kept !== undefined) return `Units are kept free: ${kept.reason}.`;
  const holder = others.find(
    (other) =>
      other.key !== moved.key &&
      overlaps(other.unit, other.height) &&
      (other.face === face || other.fullDepth || moved.fullDepth),
  );
  return holder === undefined ? undefined : `${holder.name} stands there.`;
}

export interface Move {
  readonly moved: Mounted;
  readonly to: Place;
}

/**
 * Moves in an order in which each place is free when its turn comes; those left over exchange places in a circle, which
 * requires a place beside them.
 */
export function orderOf(
  rack: RackUnits,
  mounted: readonly Mounted[],
  plan: Plan,
): { readonly moves: readonly Move[]; readonly circle: readonly Mounted[] } {
  let now = mounted;
  const moves: Move[] = [];
  let left = mounted.flatMap((moved) => {
    const to = plan.get(moved.key);
    return to === undefined ? [] : [{ moved, to }];
  });
  while (left.length > 0) {
    const free = left.find(({ moved, to }) => refusalOf(rack, now, moved, to) === undefined);
    if (free === undefined) break;
    moves.push(free);
    left = left.filter((one) => one !== free);
    now = now.map((one) => (one.key === free.moved.key ? { ...one, ...free.to } : one));
  }
  return { moves, circle: left.map(({ moved }) => moved) };
}

/** A place in words: `unit 12.5, rear`. */
export function placeText({ unit, face }: Place): string {
  return `unit ${unit}, ${face.toLowerCase()}`;
}
