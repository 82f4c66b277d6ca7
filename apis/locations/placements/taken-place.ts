import { UserError } from '#platform/errors/user-error.ts';
import type { Change } from '#platform/resource/declaration.ts';
import { Placement } from '../entities/placement.ts';
import { occupantOf } from './occupant.ts';
import { shownUnits } from './rack-units.ts';

/** Throws CONFLICT where the record of a server names a part of the place. */
export async function refuseServerPlace(change: Change<Placement>, placement: Placement): Promise<void> {
  const holder = await holderIn('server_place', change, placement);
  if (holder !== undefined) throw await takenBy(change, holder);
}

/** Who has the place that the database refused: the thing that is mounted there, or the placement of the same thing. */
export async function takenPlace(change: Change<Placement>): Promise<UserError | undefined> {
  const { after, tx } = change;
  if (after === null) return undefined;
  const { id, occupantId } = after;
  const own = await tx.em.findOne(Placement, { occupantId, id: { $ne: id } });
  if (own !== null) {
    const message = `It has the placement ${own.id} already. Move it by placementUpdate.`;
    return new UserError('CONFLICT', message, { path: ['occupantId'], holder: own.id });
  }
  const holder = await holderIn('placement', change, after);
  return holder === undefined ? undefined : await takenBy(change, holder);
}

interface Holder {
  readonly occupantId: string;
  readonly unit: number;
  readonly height: number;
}

async function holderIn(
  table: 'placement' | 'server_place',
  { tx }: Change<Placement>,
  { rackId, occupantId, unit, height, face, fullDepth }: Placement,
): Promise<Holder | undefined> {
  if (unit === null) return undefined;
  const [holder]: Holder[] = await tx.em.execute(
    `select occupant_id as "occupantId", unit, height from ${table}
     where rack_id = ? and span && half_units(?, ?) and (full_depth or ? or face = ?) and occupant_id <> ?
     order by unit limit 1`,
    [rackId, unit, height, fullDepth, face, occupantId],
  );
  return holder;
}

async function takenBy(
  { context }: Change<Placement>,
  { occupantId, unit, height }: Holder,
): Promise<UserError> {
  const isVisible = (await occupantOf(context, occupantId)) !== null;
  const name = isVisible ? occupantId : 'something else';
  const message = `${name} has ${shownUnits(unit, height)}. Choose another unit or face, or move it first.`;
  return new UserError('CONFLICT', message, {
    path: ['unit'],
    ...(isVisible ? { holder: occupantId } : {}),
  });
}
