import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { loadResource } from '#platform/resource/reading.ts';
import { Cable } from '../entities/cable.ts';
import { cable } from './cable.ts';

/** The cable in a port that the caller may see, or null. One statement per request, however many ports ask. */
export async function cableOf(context: GraphContext, portId: string): Promise<Cable | null> {
  const found = await batch(context, 'cable of a port', portId, async (portIds) => {
    const ends = { $or: [{ portAId: { $in: [...portIds] } }, { portBId: { $in: [...portIds] } }] };
    const cables = await context.em.find(Cable, { $and: [ends, context.access.visible('viewer')] });
    return new Map(
      cables.flatMap((one): [string, Cable][] => [
        [one.portAId, one],
        [one.portBId, one],
      ]),
    );
  });
  return found ?? null;
}

/** The cable, or null when there is none that the caller may see. */
export async function loadCable(context: GraphContext, id: string): Promise<Cable | null> {
  const readable = { name: 'Cable', declaration: cable, sharedDown: false };
  return (await loadResource(context, readable, id)) as Cable | null;
}
