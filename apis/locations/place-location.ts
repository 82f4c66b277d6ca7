import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { findByName } from '#platform/graph/insert-named.ts';
import { findReference } from '#platform/references/lookup.ts';
import type { Change } from '#platform/resource/declaration.ts';
import { LOCATION_KINDS } from './location-kinds.ts';
import { Location } from './entities/location.ts';
import { Site } from './entities/site.ts';

/** Checks where a new location lies, and where one moves. Throws a refusal that names the rule. */
export async function placeLocation({ before, after, tx }: Change<Location>): Promise<void> {
  if (after === null || (before !== null && before.parentId === after.parentId)) return;
  const { em } = tx;
  // Two moves that are each allowed could form a cycle together, so moves and creations of a tenant take turns.
  await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 190))`, [after.tenantId]);
  const parent = after.parentId === null ? null : await em.findOne(Location, { id: after.parentId });
  const { ofSite } = LOCATION_KINDS[after.kind];
  if (before === null && ofSite && parent !== null) after.siteId ??= parent.siteId;
  requireKind(after, parent);
  await requireOwner(em, after, parent);
  if (parent !== null) await refuseCycle(em, after, parent);
}

function requireKind({ kind, siteId }: Location, parent: Location | null): void {
  const { ofSite, outermost, within } = LOCATION_KINDS[kind];
  if (!ofSite && siteId !== null)
    throw invalid('siteId', `A ${kind} lies at no site. Leave siteId out; a site names its region.`);
  if (ofSite && siteId === null) throw invalid('siteId', `A ${kind} is part of a site. Give its siteId.`);
  if (parent === null) {
    if (outermost) return;
    throw invalid('parentId', `A ${kind} lies in one of: ${within.join(', ')}. Give such a parentId.`);
  }
  if (!within.includes(parent.kind)) {
    const where = within.length === 0 ? 'directly in its site' : `in one of: ${within.join(', ')}`;
    throw invalid('parentId', `A ${kind} lies ${where}, and not in a ${parent.kind}.`);
  }
  if (parent.siteId !== siteId)
    throw invalid('parentId', `The ${parent.kind} ${parent.name} is at another site. Take one of this site.`);
}

async function requireOwner(em: EntityManager, location: Location, parent: Location | null): Promise<void> {
  const { siteId, tenantId } = location;
  if (siteId !== null) {
    const { tenantId: owner } = await em.findOneOrFail(Site, { id: siteId });
    if (owner === tenantId) return;
    throw invalid('tenantId', `What is at a site belongs to the tenant of the site. Give ${owner}.`);
  }
  if (parent !== null) await requireLineage(em, tenantId, parent, 'parentId');
}

/** Throws unless the region belongs to the tenant or to one above it: what lies in it must be able to see it. */
export async function requireLineage(
  em: EntityManager,
  tenantId: string,
  region: Location,
  property: string,
): Promise<void> {
  if (region.tenantId === tenantId) return;
  const ancestors = (await findReference(em, tenantId))?.ancestors ?? [];
  if (ancestors.includes(region.tenantId)) return;
  throw invalid(property, 'The region must belong to the same tenant, or to one above it.');
}

async function refuseCycle(em: EntityManager, { id, kind }: Location, parent: Location): Promise<void> {
  if (kind !== 'REGION') return;
  const above: { id: string }[] = await em.execute(
    `with recursive above as (
       select id, parent_id from location where id = ?
       union select location.id, location.parent_id from location join above on location.id = above.parent_id
     ) select id from above where id = ?`,
    [parent.id, id],
  );
  if (above.length === 0) return;
  throw invalid('parentId', `${parent.name} lies inside this region, which cannot lie inside itself.`);
}

/** Who has the name in the same place already. */
export async function takenName({ after, tx }: Change<Location>): Promise<UserError | undefined> {
  if (after === null) return undefined;
  const { id, parentId, siteId, tenantId, name } = after;
  const place = parentId === null ? { parentId, siteId, tenantId } : { parentId };
  const holder = await findByName(tx.em, Location, { ...place, id: { $ne: id } }, name);
  if (holder === undefined) return undefined;
  const message = `There is a location with the name "${holder.name}" in the same place already. Use it, or choose another name.`;
  return new UserError('CONFLICT', message, { path: ['name'], holder: holder.id });
}

function invalid(property: string, message: string): UserError {
  return new UserError('INVALID_INPUT', message, { path: [property] });
}
