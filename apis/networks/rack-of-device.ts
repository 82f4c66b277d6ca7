import { UserError } from '#platform/errors/user-error.ts';
import { findReference } from '#platform/references/lookup.ts';
import type { Change } from '#platform/resource/declaration.ts';
import type { NetworkDevice } from './entities/network-device.ts';

/** Throws INVALID_INPUT where a device is put into a rack that stands at another site than the device. */
export async function requireRackAtSite(
  { before, tx }: Change<NetworkDevice>,
  { rackId, siteId }: NetworkDevice,
): Promise<void> {
  if (rackId === null || (before?.rackId === rackId && before.siteId === siteId)) return;
  const site = (await findReference(tx.em, rackId))?.data['siteId'];
  if (site === siteId) return;
  const message = `The rack ${rackId} stands at another site. Give a rack at ${siteId}, or the rack's site.`;
  throw new UserError('INVALID_INPUT', message, { path: ['rackId'] });
}
