import type { RackQuery } from '../../../generated/graph.ts';

type Rack = Pick<NonNullable<RackQuery['rack']>, 'units' | 'startingUnit' | 'descending'>;

export const UNIT_PX = 24;

/** Units count from the bottom, unless those of the rack descend. */
export function topOf({ units, startingUnit, descending }: Rack, unit: number, height: number): number {
  const above = descending ? unit - startingUnit : units - (unit - startingUnit) - height;
  return above * UNIT_PX;
}

export function placeOf(
  rack: Rack,
  unit: number,
  height: number,
): { readonly top: number; readonly height: number } {
  return { top: topOf(rack, unit, height), height: height * UNIT_PX };
}

/** The unit of something whose upper edge is so far below the top of the rack, in steps and inside the rack. */
export function unitAt(
  { units, startingUnit, descending }: Rack,
  topPx: number,
  height: number,
  step: number,
): number {
  const above = topPx / UNIT_PX;
  const raw = descending ? above : units - above - height;
  const inside = Math.min(Math.max(raw, 0), units - height);
  return startingUnit + Math.round(inside / step) * step;
}
