import type { GraphContext } from '#platform/graph/context.ts';
import type { Rack } from '../rack.ts';
import { mountedIn, type Mounted } from './elevation.ts';

/** How full a rack is, in units and kilograms. */
export interface RackUsage {
  readonly units: number;
  readonly reservedUnits: number;
  readonly freeUnits: number;
  readonly weightKg: number;
  readonly unweighed: number;
}

export async function usageOf(context: GraphContext, rack: Rack): Promise<RackUsage> {
  const mounted = await mountedIn(context, rack.id);
  const weights = mounted.flatMap(({ weightKg }) => (weightKg === null ? [] : [weightKg]));
  const grams = weights.reduce((sum, weight) => sum + weight * 1_000, 0);
  return {
    ...countUnits(rack, mounted),
    weightKg: Math.round(grams) / 1_000,
    unweighed: mounted.length - weights.length,
  };
}

/** Counts half units, each once: one that is taken on either face is taken, and reserved only where it is not. */
export function countUnits(
  { units, startingUnit, reservations }: Pick<Rack, 'units' | 'startingUnit' | 'reservations'>,
  mounted: readonly Pick<Mounted, 'unit' | 'height'>[],
): Pick<RackUsage, 'units' | 'reservedUnits' | 'freeUnits'> {
  const halves = Array.from({ length: units * 2 }, (_, index) => startingUnit + index / 2);
  const isTaken = (half: number): boolean =>
    mounted.some(({ unit, height }) => unit !== null && unit <= half && half < unit + height);
  const isReserved = (half: number): boolean =>
    (reservations ?? []).some((kept) => kept.firstUnit <= half && half < kept.firstUnit + kept.units);
  const free = halves.filter((half) => !isTaken(half));
  const reserved = free.filter(isReserved);
  return {
    units: (halves.length - free.length) / 2,
    reservedUnits: reserved.length / 2,
    freeUnits: (free.length - reserved.length) / 2,
  };
}
