import { UserError } from '#platform/errors/user-error.ts';
import type { Rack } from '../rack.ts';
import type { Placement } from '../entities/placement.ts';

/** Throws INVALID_INPUT unless unit and height are counted in halves, and say both where it is mounted. */
export function requireHalves({ unit, height }: Pick<Placement, 'unit' | 'height'>): void {
  for (const [property, value] of Object.entries({ unit, height })) {
    if (value === null || Number.isInteger(value * 2)) continue;
    throw new UserError('INVALID_INPUT', `${property}: must be a multiple of 0.5.`, { path: [property] });
  }
  if (unit === null || height > 0) return;
  const message = 'unit: what has no height is mounted beside the units. Leave unit out.';
  throw new UserError('INVALID_INPUT', message, { path: ['unit'] });
}

/** Throws INVALID_INPUT unless the rack has the units, and CONFLICT where it keeps one of them free. */
export function requireFreeUnits(rack: Rack, { unit, height }: Pick<Placement, 'unit' | 'height'>): void {
  if (unit === null) return;
  const path = ['unit'];
  const { id, units, startingUnit, reservations } = rack;
  if (unit < startingUnit || unit + height > startingUnit + units) {
    const message = `unit: the rack has the units ${startingUnit} to ${startingUnit + units - 1}, and this takes ${height} from ${unit} on.`;
    throw new UserError('INVALID_INPUT', message, { path });
  }
  const reserved = (reservations ?? []).find(
    (one) => unit < one.firstUnit + one.units && one.firstUnit < unit + height,
  );
  if (reserved === undefined) return;
  const last = reserved.firstUnit + reserved.units - 1;
  const message = `The units ${reserved.firstUnit} to ${last} of the rack are reserved: ${reserved.reason}. Choose others, or change the reservation by rackUpdate.`;
  throw new UserError('CONFLICT', message, { path, holder: id });
}

/** The units that something takes, for messages. */
export function shownUnits(unit: number, height: number): string {
  return height === 1 ? `unit ${unit}` : `${height} units from unit ${unit} on`;
}
