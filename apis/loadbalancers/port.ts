import { UserError } from '#platform/errors/user-error.ts';
import { batch } from '#platform/graph/batch.ts';
import { resource, type Change } from '#platform/resource/declaration.ts';
import { LoadBalancerPool } from './entities/pool.ts';
import { LoadBalancerPort } from './entities/port.ts';
import type { LoadBalancerPortResolvers } from './generated/resolvers.ts';
import { requirePools } from './pools-of-port.ts';

export const port = resource<LoadBalancerPort, LoadBalancerPortResolvers>('LoadBalancerPort', {
  entity: LoadBalancerPort,
  fact: ['loadBalancerId', 'number', 'protocol'],
  before: requirePools,
  taken: takenNumber,
  computed: {
    // Who sees a port sees its pools, as both have one tenant.
    async pools({ poolIds }, _, context) {
      const load = async (id: LoadBalancerPool['id']): Promise<LoadBalancerPool | undefined> =>
        await batch(context, 'pools of ports', id, async (ids) => {
          const found = await context.em.find(LoadBalancerPool, { id: { $in: ids as (typeof id)[] } });
          return new Map(found.map((one) => [one.id, one]));
        });
      return (await Promise.all(poolIds.map(load))).filter((one) => one !== undefined);
    },
  },
});

/** Which port has the number: TCP and UDP have numbers of their own. */
async function takenNumber({ after, tx }: Change<LoadBalancerPort>): Promise<UserError | undefined> {
  if (after === null) return undefined;
  const { id, loadBalancerId, number, protocol } = after;
  const holder = await tx.em.findOne(LoadBalancerPort, {
    loadBalancerId,
    number,
    protocol,
    id: { $ne: id },
  });
  if (holder === null) return undefined;
  const message = `The load balancer has port ${number} of ${protocol} already. Choose another number, or change that port.`;
  return new UserError('CONFLICT', message, { path: ['number'], holder: holder.id });
}
