import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import type { Occupant } from './mountable.ts';
import { occupantOf } from './occupant.ts';
import { Placement } from '../entities/placement.ts';

/** One thing in a rack, by a placement or by its own record. */
export interface Mounted extends Pick<Placement, 'occupantId' | 'unit' | 'height' | 'face' | 'fullDepth'> {
  readonly rackId: string;
  readonly placementId: string | null;
  /** Whether a placement is contradicted by the thing's own record: another rack, or a position. */
  readonly elsewhere: boolean;
  /** Whether its device type has another size by now than when it was placed. */
  readonly resized: boolean;
  /** By its device type; null where that is not known. */
  readonly weightKg: number | null;
}

/** Everything mounted in the rack, from the smallest unit on; one statement for all racks of a request. */
export async function mountedIn(context: GraphContext, rackId: string): Promise<readonly Mounted[]> {
  const found = await batch(context, 'mounted', rackId, async (ids) => {
    const rows: Mounted[] = await context.em.execute(
      `select rack_id as "rackId", placement_id as "placementId", occupant_id as "occupantId", unit, height, face,
         full_depth as "fullDepth", weight_kg as "weightKg", coalesce(elsewhere, false) as elsewhere,
         coalesce(resized, false) as resized
       from mounted_things where rack_id = any(?::text[]) order by unit nulls last, face, occupant_id`,
      [`{${ids.join(',')}}`],
    );
    return Map.groupBy(withoutRepeated(rows), (row) => row.rackId);
  });
  return found ?? [];
}

/** A record that names the rack alone adds nothing on what has a placement there. */
function withoutRepeated(rows: readonly Mounted[]): readonly Mounted[] {
  const placed = new Set(
    rows.flatMap(({ rackId, occupantId, placementId }) =>
      placementId === null ? [] : [`${rackId} ${occupantId}`],
    ),
  );
  return rows.filter(
    ({ rackId, occupantId, placementId, unit }) =>
      placementId !== null || unit !== null || !placed.has(`${rackId} ${occupantId}`),
  );
}

/** An entry of an elevation, as the graph shows it. */
export interface ElevationEntry extends Pick<Mounted, 'unit' | 'height' | 'face' | 'fullDepth'> {
  readonly occupant: Occupant | null;
  /** Read only where it is requested. */
  placement(): Promise<Placement | null>;
}

/** The things in the rack; those that the caller may not see without what they are. */
export async function elevationOf(context: GraphContext, rackId: string): Promise<readonly ElevationEntry[]> {
  const mounted = await mountedIn(context, rackId);
  return await Promise.all(
    mounted.map(async ({ occupantId, placementId, unit, height, face, fullDepth }) => ({
      unit,
      height,
      face,
      fullDepth,
      occupant: await occupantOf(context, occupantId),
      placement: async () => (placementId === null ? null : await findPlacement(context, placementId)),
    })),
  );
}

async function findPlacement(context: GraphContext, id: string): Promise<Placement | null> {
  const found = await batch(context, 'placements of elevations', id, async (ids) => {
    const where = { $and: [{ id: { $in: [...ids] } }, context.access.visible('viewer')] };
    return new Map((await context.em.find(Placement, where)).map((one) => [one.id, one]));
  });
  return found ?? null;
}
