import type { GraphContext } from '#platform/graph/context.ts';
import type { Rack } from '../rack.ts';
import { mountedIn, type Mounted } from './elevation.ts';
import type { Occupant } from './mountable.ts';
import { occupantOf } from './occupant.ts';

export type ConflictReason = 'TAKEN' | 'RESERVED' | 'OUTSIDE' | 'ELSEWHERE' | 'RESIZED';

interface Conflict {
  readonly reason: ConflictReason;
  readonly mounted: Mounted;
  /** What is in the same place. */
  readonly other?: Mounted;
}

/** A conflict, as the graph shows it. */
export interface ShownConflict {
  readonly reason: ConflictReason;
  readonly unit: number | null;
  readonly occupant: Occupant | null;
  readonly holder: Occupant | null;
}

/**
 * What contradicts itself in a rack. Placements never contradict each other; what the own record of a thing says is
 * accepted by another domain, which may not yet have known of a placement or of a change of the rack.
 */
export async function conflictsOf(context: GraphContext, rack: Rack): Promise<readonly ShownConflict[]> {
  const mounted = await mountedIn(context, rack.id);
  return await Promise.all(
    findConflicts(rack, mounted).map(async ({ reason, mounted: { unit, occupantId }, other }) => ({
      reason,
      unit,
      occupant: await occupantOf(context, occupantId),
      holder: other === undefined ? null : await occupantOf(context, other.occupantId),
    })),
  );
}

/** Of two in the same place, the one without a placement is in conflict; of two such, the one that is named later. */
export function findConflicts(
  { units, startingUnit, reservations }: Pick<Rack, 'units' | 'startingUnit' | 'reservations'>,
  mounted: readonly Mounted[],
): readonly Conflict[] {
  const contradicted = mounted.flatMap((one): Conflict[] => [
    ...(one.elsewhere ? [{ reason: 'ELSEWHERE' as const, mounted: one }] : []),
    ...(one.resized ? [{ reason: 'RESIZED' as const, mounted: one }] : []),
  ]);
  const placed = mounted.filter(({ unit }) => unit !== null);
  const byRank = placed.toSorted((a, b) => Number(a.placementId === null) - Number(b.placementId === null));
  const inRack = byRank.flatMap((one, rank): Conflict[] => {
    const other = byRank.slice(0, rank).find((before) => isSamePlace(one, before));
    const unit = one.unit ?? 0;
    const isReserved = (reservations ?? []).some(
      (kept) => unit < kept.firstUnit + kept.units && kept.firstUnit < unit + one.height,
    );
    const isOutside = unit < startingUnit || unit + one.height > startingUnit + units;
    return [
      ...(other === undefined ? [] : [{ reason: 'TAKEN' as const, mounted: one, other }]),
      ...(isReserved ? [{ reason: 'RESERVED' as const, mounted: one }] : []),
      ...(isOutside ? [{ reason: 'OUTSIDE' as const, mounted: one }] : []),
    ];
  });
  return [...inRack, ...contradicted];
}

function isSamePlace(one: Mounted, other: Mounted): boolean {
  const [first, second] = [one.unit ?? 0, other.unit ?? 0];
  const sharesUnits = first < second + other.height && second < first + one.height;
  return sharesUnits && (one.fullDepth || other.fullDepth || one.face === other.face);
}
