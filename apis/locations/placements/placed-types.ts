import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import type { EntityStub, ResolvesReference } from '#platform/graph/typed-resolvers.ts';
import { Placement } from '../entities/placement.ts';
import type { ServerResolvers } from '../generated/resolvers.ts';
import { MOUNTABLE, type Occupant } from './mountable.ts';

/** The placement of a thing, or null where it has none that the caller may see. */
async function placementOf(context: GraphContext, id: string): Promise<Placement | null> {
  const found = await batch(context, 'placements of things', id, async (ids) => {
    const where = { $and: [{ occupantId: { $in: [...ids] } }, context.access.visible('viewer')] };
    return new Map((await context.em.find(Placement, where)).map((one) => [one.occupantId, one]));
  });
  return found ?? null;
}

type Fields = ServerResolvers & ResolvesReference<EntityStub>;

const fieldsOf = (type: Occupant['__typename']): Fields => ({
  __resolveReference: ({ id }) => ({ __typename: type, id }),
  placement: async ({ id }, _, context) => await placementOf(context, id),
});

/** What this domain adds to the types of what can be mounted. */
export const placedTypes = {
  Chassis: fieldsOf(MOUNTABLE.chassis),
  NetworkDevice: fieldsOf(MOUNTABLE.networkDevice),
  Server: fieldsOf(MOUNTABLE.server),
};
