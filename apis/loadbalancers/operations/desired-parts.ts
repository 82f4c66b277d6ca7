import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { BalancerParts } from '#contracts/hardware/balancer.ts';
import type { LoadBalancer } from '../entities/load-balancer.ts';
import { LoadBalancerOrigin } from '../entities/origin.ts';
import { LoadBalancerPool } from '../entities/pool.ts';
import { LoadBalancerPort } from '../entities/port.ts';

/** The ports, pools and origins of load balancers as they are on record, each list in an order that is always the same. */
export async function desiredParts(
  em: EntityManager,
  ids: readonly LoadBalancer['id'][],
): Promise<Map<LoadBalancer['id'], BalancerParts>> {
  const ports = await em.find(
    LoadBalancerPort,
    { loadBalancerId: { $in: [...ids] } },
    { orderBy: { number: 'ASC', protocol: 'ASC' } },
  );
  const poolIds = [...new Set(ports.flatMap((port) => port.poolIds))];
  const pools = await em.find(LoadBalancerPool, { id: { $in: poolIds } });
  const origins = await em.find(LoadBalancerOrigin, { poolId: { $in: poolIds } }, { orderBy: { id: 'ASC' } });
  const originsOf = Map.groupBy(origins, ({ poolId }) => poolId);
  const portsOf = Map.groupBy(ports, ({ loadBalancerId }) => loadBalancerId);
  const poolOf = new Map(pools.map((pool) => [pool.id, pool]));
  return new Map(
    ids.map((id) => {
      const own = portsOf.get(id) ?? [];
      const used = [...new Set(own.flatMap((port) => port.poolIds))].toSorted();
      return [
        id,
        {
          ports: own.map(({ number, name, protocol, poolIds: given }) => ({
            number,
            name,
            protocol,
            poolIds: [...given],
          })),
          pools: used.flatMap((poolId) => {
            const pool = poolOf.get(poolId);
            if (pool === undefined) return [];
            const members = originsOf.get(poolId) ?? [];
            return [
              {
                id: pool.id,
                name: pool.name,
                balancing: pool.balancing,
                origins: members.map(({ id: originId, name, target, portNumber, active, weight }) => ({
                  id: originId,
                  name,
                  target,
                  portNumber,
                  active,
                  weight,
                })),
              },
            ];
          }),
        },
      ];
    }),
  );
}

/** Identifies a configuration; names of parts are for people, and do not count. */
export function digestOfParts({ ports, pools }: BalancerParts): string {
  const content = {
    ports: ports.map(({ number, protocol, poolIds }) => [number, protocol, poolIds]),
    pools: pools.map(({ id, balancing, origins }) => [
      id,
      balancing,
      origins.map(({ id: originId, target, portNumber, active, weight }) => [
        originId,
        target,
        portNumber,
        active,
        weight,
      ]),
    ]),
  };
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}
