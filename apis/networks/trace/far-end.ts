import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { farEnds } from './walk.ts';

/** Id of the port at the other end of the path that a port's cable begins. One statement per request for all ports. */
export async function farEndOf(context: GraphContext, portId: string): Promise<string | undefined> {
  return await batch(context, 'far end of a port', portId, async (ids) => await farEnds(context.em, ids));
}
