import type { IdOf } from '#platform/ids/kinds.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Access } from '#platform/auth/access.ts';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { findByName } from '#platform/graph/insert-named.ts';
import { requireReference, type Reference } from '#platform/references/lookup.ts';
import { Server } from './server.ts';

/** Where a server is. */
export interface Place {
  readonly siteId: IdOf<'site'>;
  readonly rackId: IdOf<'rack'> | null;
  /** Lowest rack unit that it takes. */
  readonly position: number | null;
  /** In rack units. */
  readonly height: number;
}

/** The height of a server in rack units: that of its model where it has one. */
export async function heightOf(em: EntityManager, deviceTypeId: IdOf<'deviceType'> | null): Promise<number> {
  const [type]: { height: number }[] = await em.execute('select height_of_type(?) as height', [deviceTypeId]);
  return type?.height ?? 1;
}

/** Throws unless the caller may use the rack, and it is at the site, has the unit and does not keep it free. */
export async function checkPlace(
  em: EntityManager,
  access: Access,
  { siteId, rackId, position, height }: Place,
): Promise<void> {
  if (rackId === null) {
    if (position === null) return;
    const message = 'position: needs rackId: a position is one in a rack';
    throw new UserError('INVALID_INPUT', message, { path: ['position'] });
  }
  const rack = await requireReference(em, access, rackId, 'rack', ['rackId']);
  if (rack.data['siteId'] !== siteId) {
    throw new UserError('INVALID_INPUT', `The rack ${rack.id} is at another site.`, { path: ['rackId'] });
  }
  if (position !== null) checkUnits(rack, position, height);
}

const rackFact = z.object({
  units: z.number(),
  startingUnit: z.number().default(1),
  reservations: z
    .array(z.object({ firstUnit: z.number(), units: z.number(), reason: z.string().default('') }))
    .nullish(),
});

function checkUnits({ id, data }: Reference, position: number, height: number): void {
  const path = ['position'];
  const rack = rackFact.safeParse(data).data;
  // A rack whose domain publishes nothing of its units has any.
  if (rack === undefined) return;
  const { units, startingUnit, reservations } = rack;
  if (position < startingUnit || position + height > startingUnit + units) {
    const last = startingUnit + units - 1;
    const message = `The rack has ${units} units, from ${startingUnit} to ${last}, and the server takes ${height} from ${position} on.`;
    throw new UserError('INVALID_INPUT', message, { path });
  }
  const reserved = reservations?.find(
    (one) => position < one.firstUnit + one.units && one.firstUnit < position + height,
  );
  if (reserved === undefined) return;
  const { firstUnit, reason } = reserved;
  const message = `The units ${firstUnit} to ${firstUnit + reserved.units - 1} of the rack are reserved: ${reason}. Choose others, or change the reservation by rackUpdate.`;
  throw new UserError('CONFLICT', message, { path, holder: id });
}

/** Of two requests for the same name or unit at the same moment, the second waits here for the first to commit. */
export async function lockPlaces(em: EntityManager): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended('enroll', 2))`);
}

/** Throws where another server of the site has the name. */
export async function refuseTakenName(
  em: EntityManager,
  { id, siteId, name }: Pick<Server, 'siteId' | 'name'> & { readonly id?: IdOf<'server'> },
): Promise<void> {
  const others = { siteId, state: { $ne: 'RETIRED' }, ...(id === undefined ? {} : { id: { $ne: id } }) };
  const holder = await findByName(em, Server, others, name);
  if (holder === undefined) return;
  throw new UserError('CONFLICT', `The site has a server named ${holder.name} already.`, {
    path: ['name'],
    holder: holder.id,
  });
}

/** Throws where another server has one of the units of the rack. */
export async function refuseTakenUnit(
  em: EntityManager,
  { rackId, position, height }: Place,
  but: IdOf<'server'> | null = null,
): Promise<void> {
  if (rackId === null || position === null) return;
  const [holder]: { id: IdOf<'server'>; name: string; position: number }[] = await em.execute(
    `select id, name, position from server
     where rack_id = ? and state <> 'RETIRED' and id is distinct from ?
       and position < ? and position + height_of_type(device_type_id) > ?
     order by position limit 1`,
    [rackId, but, position + height, position],
  );
  if (holder === undefined) return;
  const unit = Math.max(position, holder.position);
  throw new UserError('CONFLICT', `Unit ${unit} of the rack is taken by ${holder.name}.`, {
    path: ['position'],
    holder: holder.id,
  });
}
