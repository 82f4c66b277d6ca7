import { batch } from '#platform/graph/batch.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { resource, type Change } from '#platform/resource/declaration.ts';
import { LoadBalancerPool } from './entities/pool.ts';
import { LoadBalancerPort } from './entities/port.ts';
import type { LoadBalancerPoolResolvers } from './generated/resolvers.ts';

export const pool = resource<LoadBalancerPool, LoadBalancerPoolResolvers>('LoadBalancerPool', {
  entity: LoadBalancerPool,
  fact: ['name', 'protocol'],
  before: refuseUsed,
  computed: {
    ports: async ({ id }, _, context) =>
      (await batch(context, 'ports of pools', id, async (ids) => await readPorts(context, ids))) ?? [],
  },
});

/** Throws CONFLICT where a pool that shall be deleted answers a port. */
async function refuseUsed({ verb, before, tx: { em } }: Change<LoadBalancerPool>): Promise<void> {
  if (verb !== 'DELETE' || before === null) return;
  const [used]: { ports: string; first: string }[] = await em.execute(
    'select count(*) as ports, min(port_id) as first from port_pool where pool_id = ? having count(*) > 0',
    [before.id],
  );
  if (used === undefined) return;
  const ports = used.ports === '1' ? '1 port uses it' : `${used.ports} ports use it`;
  const message = `${ports}, e.g. ${used.first}. Take it from their poolIds first.`;
  throw new UserError('CONFLICT', message, { path: ['id'], holder: used.first });
}

/** The ports of each pool by number; those who see the pool see them, as both have one tenant. */
async function readPorts(
  { em }: GraphContext,
  ids: readonly string[],
): Promise<Map<string, LoadBalancerPort[]>> {
  const uses: { pool_id: string; port_id: string }[] = await em.execute(
    `select pool_id, port_id from port_pool where pool_id in (${ids.map(() => '?').join(', ')})`,
    [...ids],
  );
  const portIds = [...new Set(uses.map(({ port_id }) => port_id))];
  const ports = await em.find(
    LoadBalancerPort,
    { id: { $in: portIds as LoadBalancerPort['id'][] } },
    { orderBy: { number: 'ASC', id: 'ASC' } },
  );
  return new Map(
    ids.map((id) => {
      const own = new Set(uses.filter(({ pool_id }) => pool_id === id).map(({ port_id }) => port_id));
      return [id, ports.filter((port) => own.has(port.id))];
    }),
  );
}
