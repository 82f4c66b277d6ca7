import { UserError } from '#platform/errors/user-error.ts';
import { isDeepStrictEqual } from 'node:util';
import type { Change } from '#platform/resource/declaration.ts';
import type { Rack } from '../rack.ts';
import { findConflicts } from './conflicts.ts';
import { mountedIn } from './elevation.ts';
import { occupantOf } from './occupant.ts';

/** Throws CONFLICT where something is mounted in units that the rack would no longer have, or would keep free. */
export async function refuseOccupiedUnits({ before, after, context }: Change<Rack>): Promise<void> {
  if (before === null || after === null) return;
  const changed = (['units', 'startingUnit', 'reservations'] as const).filter(
    (property) => !isDeepStrictEqual(before[property], after[property]),
  );
  if (changed.length === 0) return;
  const mounted = await mountedIn(context, after.id);
  // What contradicted the rack before is shown there, and does not keep it from being changed.
  const known = new Set(findConflicts(before, mounted).map(keyOf));
  const conflict = findConflicts(after, mounted).find((one) => !known.has(keyOf(one)));
  if (conflict === undefined) return;
  const { occupantId, unit } = conflict.mounted;
  const isVisible = (await occupantOf(context, occupantId)) !== null;
  const message = `${isVisible ? occupantId : 'Something'} is mounted at unit ${unit}. Move it first.`;
  const property = conflict.reason === 'RESERVED' ? 'reservations' : (changed[0] ?? 'units');
  throw new UserError('CONFLICT', message, {
    path: [property],
    ...(isVisible ? { holder: occupantId } : {}),
  });
}

function keyOf({ reason, mounted }: ReturnType<typeof findConflicts>[number]): string {
  return `${reason} ${mounted.occupantId}`;
}
