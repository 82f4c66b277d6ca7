import type { EntityManager } from '@mikro-orm/postgresql';

/** Hops in each direction at most. No real path comes near it; a walk over forged or broken records ends there. */
const MOST_HOPS = 200;

/** The ports of a path in their order. */
export interface Path {
  readonly hops: readonly { readonly portId: string; readonly cableId: string | null }[];
  readonly truncated: boolean;
}

/**
 * Walks from a port in both directions: by its cable, and, in a patch panel, through the panel. A walk leaves a port by
 * its cable when it came through the panel, and through the panel when it came by the cable. Going from a front port to
 * a rear port with several positions it notes the position, last in first out, and takes the front port of that
 * position where it leaves such a rear port (the next panel's). Where a rear port has one position, there is nothing to
 * note. A walk that reaches a port in the same way with the same notes as before is a loop, and ends.
 */
export async function walk(em: EntityManager, portId: string): Promise<Path> {
  const all = await walkFrom(em, [portId], [BY_CABLE, BY_PANEL]);
  const rows = all.filter(({ step }) => step <= MOST_HOPS);
  const [byCable, byPanel] = [BY_CABLE, BY_PANEL].map((side) => rows.filter((row) => row.side === side));
  const end = byCable?.at(-1);
  const isCircle = end !== undefined && end.step > 0 && end.portId === portId && end.again;
  // Both sides begin with the port itself; a circle is the same from both, and ends with it again.
  const path = isCircle
    ? (byCable ?? []).slice(0, -1)
    : [...(byPanel ?? []).slice(1).toReversed(), ...(byCable ?? [])];
  return {
    hops: path.map((row) => ({ portId: row.portId, cableId: row.cableId })),
    truncated: all.length > rows.length,
  };
}

/**
 * The ports at the other ends of the paths that the cables of these ports begin. A port has none where it has no cable,
 * and where its path is a loop or is too long.
 */
export async function farEnds(em: EntityManager, portIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await walkFrom(em, portIds, [BY_CABLE]);
  const paths = Map.groupBy(rows, ({ start }) => start);
  const ends = [...paths].flatMap(([start, path]): [string, string][] => {
    const end = path.at(-1);
    const isEnd = end !== undefined && end.step > 0 && end.step <= MOST_HOPS && !end.isRepeated;
    return isEnd ? [[start, end.portId]] : [];
  });
  return new Map(ends);
}

const [BY_CABLE, BY_PANEL] = [0, 1];

async function walkFrom(
  em: EntityManager,
  portIds: readonly string[],
  sides: readonly number[],
): Promise<Row[]> {
  return await em.execute(WALK, [`{${sides.join(',')}}`, `{${portIds.join(',')}}`]);
}

interface Row {
  /** The port where the walk began. */
  readonly start: string;
  readonly side: number;
  readonly step: number;
  readonly portId: string;
  readonly cableId: string | null;
  /** Whether the walk is where it began: it left by the cable, and came back through the panel. */
  readonly again: boolean;
  /** Whether the walk was there before in the same way and with the same notes: it is a loop. */
  readonly isRepeated: boolean;
}

const WALK = `
with recursive walk (start, side, step, port_id, came_by, notes, seen) as (
  select id, side, 0, id, case side when 0 then 'PANEL' else 'CABLE' end, '{}'::int[], '{}'::text[]
  from device_port, unnest(?::int[]) side
  where id = any(?::text[])
  union all
  select start, side, step + 1, next.port_id, next.came_by, next.notes, seen || way
  from walk
  join device_port port on port.id = walk.port_id
  cross join lateral (select concat_ws(' ', walk.port_id, came_by, array_to_string(notes, ',')) as way) here
  cross join lateral (
    select other.port_id, 'CABLE' as came_by, walk.notes
    from cable_end own join cable_end other on other.cable_id = own.cable_id and other.port_id <> own.port_id
    where walk.came_by = 'PANEL' and own.port_id = walk.port_id
    union all
    select rear.id, 'PANEL', case when rear.positions > 1 then port.rear_position || walk.notes else walk.notes end
    from device_port rear
    where walk.came_by = 'CABLE' and port.kind = 'FRONT' and rear.id = port.rear_port_id
    union all
    select front.id, 'PANEL', case when port.positions > 1 then walk.notes[2:] else walk.notes end
    from device_port front
    where walk.came_by = 'CABLE' and port.kind = 'REAR' and front.rear_port_id = port.id
      and front.rear_position = case when port.positions > 1 then walk.notes[1] else 1 end
  ) next
  where step <= ${MOST_HOPS} and not way = any (seen)
)
select start, side, walk.port_id as "portId", cable_end.cable_id as "cableId", step,
  came_by = 'PANEL' and notes = '{}' as again,
  concat_ws(' ', walk.port_id, came_by, array_to_string(notes, ',')) = any (seen) as "isRepeated"
from walk left join cable_end on cable_end.port_id = walk.port_id
order by start, side, step`;
