import { UserError } from '#platform/errors/user-error.ts';
import type { Change } from '#platform/resource/declaration.ts';
import { Location } from './entities/location.ts';
import { requireLineage } from './place-location.ts';
import type { Rack } from './rack.ts';
import type { Site } from './entities/site.ts';

/** Throws INVALID_INPUT unless the location of a site is a region that its tenant may use. */
export async function requireRegion({ before, after, tx }: Change<Site>): Promise<void> {
  if (after === null || after.locationId === null || before?.locationId === after.locationId) return;
  const region = await tx.em.findOneOrFail(Location, { id: after.locationId });
  if (region.kind !== 'REGION') {
    const message = `A site lies in a REGION, and ${region.name} is a ${region.kind}.`;
    throw new UserError('INVALID_INPUT', message, { path: ['locationId'] });
  }
  await requireLineage(tx.em, after.tenantId, region, 'locationId');
}

/** Throws INVALID_INPUT unless the location of a rack is at the rack's site. */
export async function requireOwnSite({ before, after, tx }: Change<Rack>): Promise<void> {
  if (after === null || after.locationId === null || before?.locationId === after.locationId) return;
  const { siteId, name } = await tx.em.findOneOrFail(Location, { id: after.locationId });
  if (siteId === after.siteId) return;
  const message = `${name} is not at the rack's site. Take a building, room or row of that site.`;
  throw new UserError('INVALID_INPUT', message, { path: ['locationId'] });
}
