import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { loadResource } from '#platform/resource/reading.ts';
import type { Cable } from '../entities/cable.ts';
import { cable } from './cable.ts';

/** The cable in a port that the caller may see, or null. Two statements per request, however many ports ask. */
export async function cableOf(context: GraphContext, portId: string): Promise<Cable | null> {
  const cableId = await batch(context, 'cable of a port', portId, async (portIds) => {
    const ends: { portId: string; cableId: string }[] = await context.em.execute(
      `select port_id as "portId", cable_id as "cableId" from cable_end
       where port_id in (${portIds.map(() => '?').join(', ')})`,
      [...portIds],
    );
    return new Map(ends.map((end) => [end.portId, end.cableId]));
  });
  return cableId === undefined ? null : await loadCable(context, cableId);
}

/** The cable, or null when there is none that the caller may see. */
export async function loadCable(context: GraphContext, id: string): Promise<Cable | null> {
  const readable = { name: 'Cable', declaration: cable, sharedDown: false };
  return (await loadResource(context, readable, id)) as Cable | null;
}
