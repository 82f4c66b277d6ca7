import { UserError } from '#platform/errors/user-error.ts';
import { findReference } from '#platform/references/lookup.ts';
import { placementOf } from '#platform/references/placement-of.ts';
import type { Change } from '#platform/resource/declaration.ts';
import type { NetworkDevice } from './entities/network-device.ts';

/** Throws INVALID_INPUT where a device is put into a rack at another site than the device. */
export async function requireRackAtSite(
  { before, tx }: Change<NetworkDevice>,
  { rackId, siteId }: NetworkDevice,
): Promise<void> {
  if (rackId === null || (before?.rackId === rackId && before.siteId === siteId)) return;
  const site = (await findReference(tx.em, rackId))?.data['siteId'];
  if (site === siteId) return;
  const message = `The rack ${rackId} is at another site. Give a rack at ${siteId}, or the rack's site.`;
  throw new UserError('INVALID_INPUT', message, { path: ['rackId'] });
}

/** Throws CONFLICT where a device would stand in another rack than that of its placement, which alone moves it. */
export async function refusePlaced(
  { before, tx }: Change<NetworkDevice>,
  { id, rackId, siteId }: NetworkDevice,
): Promise<void> {
  if (before === null || (before.rackId === rackId && before.siteId === siteId)) return;
  const placed = await placementOf(tx.em, id);
  if (placed === undefined || placed.rackId === rackId) return;
  const message = `The placement ${placed.id} says where the device is. Move it by placementUpdate, or delete it first.`;
  throw new UserError('CONFLICT', message, { path: ['rackId'], holder: placed.id });
}
