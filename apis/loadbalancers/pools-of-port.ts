import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { requireIdOfKind } from '#platform/references/lookup.ts';
import type { Change } from '#platform/resource/declaration.ts';
import { refuseInDeletion } from '#platform/resource/lock-resource.ts';
import { LoadBalancerPool } from './entities/pool.ts';
import type { LoadBalancerPort } from './entities/port.ts';

/** Ports that may use a pool, which lists them all. */
const MOST_PORTS = 100;

const TITLE = { title: 'load balancer pool' };

/**
 * Throws a refusal that names the pool of a port where it does not exist, fit or may not be used. The pools are locked
 * until the transaction ends, so that none of them is deleted or taken by too many ports meanwhile.
 */
export async function requirePools({ before, after, tx: { em } }: Change<LoadBalancerPort>): Promise<void> {
  if (after === null || before?.poolIds === after.poolIds) return;
  const { poolIds } = after;
  for (const [index, id] of poolIds.entries()) {
    const path = ['poolIds', String(index)];
    requireIdOfKind(id, 'loadBalancerPool', path);
    if (poolIds.indexOf(id) < index)
      throw new UserError('INVALID_INPUT', `${id} is there twice. Name each pool once.`, { path });
  }
  const pools = await em.find(
    LoadBalancerPool,
    { id: { $in: [...poolIds] } },
    { orderBy: { id: 'ASC' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  for (const [index, id] of poolIds.entries()) {
    const found = pools.find((pool) => pool.id === id);
    await requirePool(em, after, found, { id, path: ['poolIds', String(index)] });
  }
}

async function requirePool(
  em: EntityManager,
  port: LoadBalancerPort,
  pool: LoadBalancerPool | undefined,
  { id, path }: { readonly id: string; readonly path: readonly string[] },
): Promise<void> {
  // A caller who may change the port may see the pools of its tenant only.
  if (pool?.tenantId !== port.tenantId) {
    const message = `The owner of the load balancer has no pool ${id}. Check the id, or create it first.`;
    throw new UserError('NOT_FOUND', message, { path });
  }
  refuseInDeletion(TITLE, pool, path);
  if (pool.protocol !== port.protocol) {
    const message = `The pool ${pool.name} is for ${pool.protocol}, and the port for ${port.protocol}. Take a pool of the same protocol.`;
    throw new UserError('INVALID_INPUT', message, { path });
  }
  const [{ ports } = { ports: '0' }]: { ports: string }[] = await em.execute(
    'select count(*) as ports from port_pool where pool_id = ? and port_id <> ?',
    [id, port.id],
  );
  if (Number(ports) < MOST_PORTS) return;
  const message = `${MOST_PORTS} ports use the pool ${pool.name}, which is as many as may. Create another pool.`;
  throw new UserError('CONFLICT', message, { path, holder: id });
}
