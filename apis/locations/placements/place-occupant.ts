import { LockMode } from '@mikro-orm/core';
import { UserError } from '#platform/errors/user-error.ts';
import { requireReference, type Reference } from '#platform/references/lookup.ts';
import type { Change } from '#platform/resource/declaration.ts';
import type { Placement } from '../entities/placement.ts';
import { Rack } from '../rack.ts';
import { MOUNTABLE_KINDS, mountableKindOf } from './mountable.ts';
import { requireFreeUnits, requireHalves } from './rack-units.ts';
import { sizeOf } from './size.ts';
import { refuseServerPlace } from './taken-place.ts';

/** Checks a new placement, and one that moves, against what others than placements have; the database has the rest. */
export async function placeOccupant(change: Change<Placement>): Promise<void> {
  const { before, after, tx } = change;
  if (after === null) return;
  const occupant = await requireOccupant(change, after);
  // A rack that is changed meanwhile must see the placement, or the placement the changed rack.
  const rack = await tx.em.findOneOrFail(
    Rack,
    { id: after.rackId },
    { lockMode: LockMode.PESSIMISTIC_READ, refresh: true },
  );
  const { siteId } = occupant.data;
  if (typeof siteId === 'string' && siteId !== rack.siteId) {
    const message = `${after.occupantId} is at another site than the rack. Take a rack of its site.`;
    throw new UserError('INVALID_INPUT', message, { path: ['rackId'] });
  }
  // The records of all others follow their placements.
  if (occupant.kind === 'server') refuseOwnRecord(occupant, after);
  Object.assign(after, await sizeOf(tx.em, occupant, { before, after }));
  requireHalves(after);
  requireFreeUnits(rack, after);
  await refuseServerPlace(change, after);
}

/** The thing that is mounted, if the caller may decide where it is. */
async function requireOccupant(
  { tx, context: { access } }: Change<Placement>,
  { occupantId }: Placement,
): Promise<Reference> {
  const path = ['occupantId'];
  const kind = mountableKindOf(occupantId);
  if (kind === undefined) {
    const message = `"${occupantId}" is no id of what can be mounted in a rack: ${MOUNTABLE_KINDS.join(', ')}.`;
    throw new UserError('INVALID_INPUT', message, { path });
  }
  const occupant = await requireReference(tx.em, access, occupantId, kind, path);
  await access.require('operator', occupant.tenantId, `${kind} ${occupantId}`, path);
  return occupant;
}

/** Throws CONFLICT where the record of a thing names a place itself, or another rack: a thing has one place. */
function refuseOwnRecord({ id, kind, data }: Reference, { rackId }: Placement): void {
  const { rackId: ownRack, position, chassisId } = data;
  if (typeof chassisId === 'string') {
    const message = `The server is in a bay of the chassis ${chassisId} and has its place. Place the chassis, or first take the server out by serverUpdate.`;
    throw new UserError('CONFLICT', message, { path: ['occupantId'], holder: chassisId });
  }
  if (typeof ownRack !== 'string' || (typeof position !== 'number' && ownRack === rackId)) return;
  const where =
    typeof position === 'number' ? `unit ${position} of the rack ${ownRack}` : `the rack ${ownRack}`;
  const message = `Its own record names ${where}. Clear or change that by ${kind}Update first.`;
  throw new UserError('CONFLICT', message, { path: ['occupantId'], holder: id });
}
