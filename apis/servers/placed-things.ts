import type { IdOf } from '#platform/ids/kinds.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { placementOf } from '#platform/references/placement-of.ts';
import type { Place } from './place.ts';

/**
 * Throws CONFLICT where something has a placement in the place, or the server has one of its own: a thing has one place,
 * and a place one thing, as a server takes both faces. Both are as the domain of racks has published; what it accepts
 * at the same moment is shown there as a conflict.
 */
export async function refusePlacedThings(
  em: EntityManager,
  { rackId, position, height }: Place,
  serverId?: IdOf<'server'>,
): Promise<void> {
  if (rackId === null) return;
  if (serverId !== undefined) await refuseOwnPlacement(em, { rackId, position }, serverId);
  if (position === null) return;
  const [holder]: { occupantId: string; unit: number; height: number }[] = await em.execute(
    `select data->>'occupantId' as "occupantId", unit, height
     from reference, lateral (select (data->>'unit')::double precision as unit,
       (data->>'height')::double precision as height) size
     where kind = 'placement' and not deleted and data->>'rackId' = ? and unit < ? and unit + height > ?
     order by unit limit 1`,
    [rackId, position + height, position],
  );
  if (holder === undefined) return;
  const message = `${holder.occupantId} is placed there: it has ${holder.height === 1 ? `unit ${holder.unit}` : `${holder.height} units from unit ${holder.unit} on`}. Choose another unit, or move it by placementUpdate.`;
  throw new UserError('CONFLICT', message, { path: ['position'], holder: holder.occupantId });
}

async function refuseOwnPlacement(
  em: EntityManager,
  { rackId, position }: Pick<Place, 'rackId' | 'position'>,
  serverId: IdOf<'server'>,
): Promise<void> {
  const own = await placementOf(em, serverId);
  if (own === undefined || (position === null && own.rackId === rackId)) return;
  const message = `The placement ${own.id} says where the server is. Move it by placementUpdate, or delete it first.`;
  throw new UserError('CONFLICT', message, {
    path: [position === null ? 'rackId' : 'position'],
    holder: own.id,
  });
}
