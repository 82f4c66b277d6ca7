import { bulkAlone } from '#platform/resource/bulk-alone.ts';
import { resourceDomain, type ResourceDomain } from '#platform/resource/resource-domain.ts';
import { loadBalancer } from './load-balancer.ts';
import { loadbalancers } from './migrations/0001-loadbalancers.ts';
import { portNumbers } from './migrations/0002-port-numbers.ts';
import { origin } from './origin.ts';
import { pool } from './pool.ts';
import { port } from './port.ts';
import { provider } from './provider.ts';

/** Load balancers as they shall be. */
export const loadbalancersDomain: ResourceDomain = resourceDomain({
  name: 'loadbalancers',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resources: [loadBalancer, port, pool, origin, provider],
  migrations: [loadbalancers, portNumbers],
  // Ports lock their pools.
  beforeLocks: bulkAlone('loadbalancers'),
});
