import { batch } from '#platform/graph/batch.ts';
import { resource } from '#platform/resource/declaration.ts';
import { LoadBalancerPool } from './entities/pool.ts';
import { LoadBalancerPort } from './entities/port.ts';
import type { LoadBalancerPortResolvers } from './generated/resolvers.ts';
import { requirePools } from './pools-of-port.ts';

export const port = resource<LoadBalancerPort, LoadBalancerPortResolvers>('LoadBalancerPort', {
  entity: LoadBalancerPort,
  fact: ['loadBalancerId', 'number', 'protocol'],
  before: requirePools,
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
