import type { EntityManager } from '@mikro-orm/postgresql';
import type { Access } from '#platform/auth/access.ts';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { findByName } from '#platform/graph/insert-named.ts';
import { requireReference, type Reference } from '#platform/references/lookup.ts';
import { Server } from './server.ts';

/** Where a server stands. */
export interface Place {
  readonly siteId: string;
  readonly rackId: string | null;
  /** Lowest rack unit that it takes. */
  readonly position: number | null;
}

/** Throws unless the caller may use the rack, and it stands at the site, has the unit and does not keep it free. */
export async function checkPlace(
  em: EntityManager,
  access: Access,
  { siteId, rackId, position }: Place,
): Promise<void> {
  if (rackId === null) {
    if (position === null) return;
    const message = 'position: needs rackId: a position is one in a rack';
    throw new UserError('INVALID_INPUT', message, { path: ['position'] });
  }
  const rack = await requireReference(em, access, rackId, 'rack', ['rackId']);
  if (rack.data['siteId'] !== siteId) {
    throw new UserError('INVALID_INPUT', `The rack ${rack.id} stands at another site.`, { path: ['rackId'] });
  }
  if (position !== null) checkUnit(rack, position);
}

const rackFact = z.object({
  units: z.number(),
  startingUnit: z.number().default(1),
  reservations: z
    .array(z.object({ firstUnit: z.number(), units: z.number(), reason: z.string().default('') }))
    .nullish(),
});

function checkUnit({ id, data }: Reference, position: number): void {
  const path = ['position'];
  const rack = rackFact.safeParse(data).data;
  // A rack whose domain tells nothing of its units has any.
  if (rack === undefined) return;
  const { units, startingUnit, reservations } = rack;
  if (position < startingUnit || position >= startingUnit + units) {
    const message = `The rack has ${units} units, from ${startingUnit} to ${startingUnit + units - 1}.`;
    throw new UserError('INVALID_INPUT', message, { path });
  }
  const reserved = reservations?.find(
    (one) => position >= one.firstUnit && position < one.firstUnit + one.units,
  );
  if (reserved === undefined) return;
  const message = `Unit ${position} of the rack is reserved: ${reserved.reason}. Choose another, or change the reservation by rackUpdate.`;
  throw new UserError('CONFLICT', message, { path, holder: id });
}

/** Of two requests for the same name or unit at the same moment, the second waits here for the first to commit. */
export async function lockPlaces(em: EntityManager): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended('enroll', 2))`);
}

/** Throws where another server of the site has the name. */
export async function refuseTakenName(
  em: EntityManager,
  { id, siteId, name }: Pick<Server, 'siteId' | 'name'> & { readonly id?: string },
): Promise<void> {
  const others = { siteId, state: { $ne: 'RETIRED' }, ...(id === undefined ? {} : { id: { $ne: id } }) };
  const holder = await findByName(em, Server, others, name);
  if (holder === undefined) return;
  throw new UserError('CONFLICT', `The site has a server named ${holder.name} already.`, {
    path: ['name'],
    holder: holder.id,
  });
}

/** Throws where another server has the unit of the rack. */
export async function refuseTakenUnit(
  em: EntityManager,
  { rackId, position }: Place,
  but?: string,
): Promise<void> {
  if (rackId === null || position === null) return;
  const others = { rackId, position, state: { $ne: 'RETIRED' } as const };
  const holder = await em.findOne(Server, but === undefined ? others : { ...others, id: { $ne: but } });
  if (holder === null) return;
  throw new UserError('CONFLICT', `Unit ${position} of the rack is taken by ${holder.name}.`, {
    path: ['position'],
    holder: holder.id,
  });
}
