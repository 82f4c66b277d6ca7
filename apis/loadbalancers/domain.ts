import { bulkAlone } from '#platform/resource/bulk-alone.ts';
import { resourceDomain, type ResourceDomain } from '#platform/resource/resource-domain.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { loadBalancer } from './load-balancer.ts';
import { loadbalancers } from './migrations/0001-loadbalancers.ts';
import { portNumbers } from './migrations/0002-port-numbers.ts';
import { loadBalancerOperations } from './migrations/0003-load-balancer-operations.ts';
import { loadBalancerQueries } from './operations/in-progress.ts';
import { origin } from './origin.ts';
import { pool } from './pool.ts';
import { port } from './port.ts';
import { provider } from './provider.ts';
import { loadBalancerMutations } from './resolvers.ts';

/** Load balancers, and the operations that apply them. */
export const loadbalancersDomain: ResourceDomain = resourceDomain<Resolvers>({
  name: 'loadbalancers',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resources: [loadBalancer, port, pool, origin, provider],
  migrations: [loadbalancers, portNumbers, loadBalancerOperations],
  // Ports lock their pools.
  beforeLocks: bulkAlone('loadbalancers'),
  mutations: loadBalancerMutations,
  queries: loadBalancerQueries,
});
