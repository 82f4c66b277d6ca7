import { afterAll, beforeAll } from 'vitest';
import { resourceContract, type ContractSetting } from '#platform/resource/testing/resource-contract.ts';
import { startLoadbalancers, type LoadbalancersSuite } from './loadbalancers-suite.ts';

let suite: LoadbalancersSuite;
let number = 0;

beforeAll(async () => {
  suite = await startLoadbalancers();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

const of = (): { tenantId: string; name: string } => ({
  tenantId: suite.tenants.acme,
  name: `of ${(number += 1)}`,
});

/** What the suite of a type needs; `acme` owns what its references lead to. */
const setting = (
  type: Parameters<LoadbalancersSuite['resource']>[0],
  given: Pick<ContractSetting, 'references' | 'samples'>,
): ContractSetting => ({
  fixture: suite.fixture,
  database: suite.fixture.database,
  resource: suite.resource(type),
  tenants: suite.tenants,
  ...given,
});

resourceContract('LoadBalancerProvider', async () =>
  Promise.resolve(setting('LoadBalancerProvider', { references: { tenantId: suite.tenants.acme } })),
);

resourceContract('LoadBalancer', async () => {
  const { siteId, roomId } = suite;
  const providerId = await suite.made('LoadBalancerProvider', of());
  const references = { tenantId: suite.tenants.acme, siteId, locationId: roomId, providerId };
  return setting('LoadBalancer', { references });
});

resourceContract('LoadBalancerPool', async () =>
  Promise.resolve(setting('LoadBalancerPool', { references: { tenantId: suite.tenants.acme } })),
);

resourceContract('LoadBalancerOrigin', async () => {
  const poolId = await suite.made('LoadBalancerPool', of());
  return setting('LoadBalancerOrigin', { references: { poolId } });
});

resourceContract('LoadBalancerPort', async () => {
  const loadBalancerId = await suite.made('LoadBalancer', of());
  const pools = await Promise.all(
    Array.from({ length: 6 }, async () => await suite.made('LoadBalancerPool', of())),
  );
  let turn = 0;
  // A pool is used by 100 ports at most.
  const poolIds = (): unknown => [(turn += 1), turn + 1].map((one) => pools[one % pools.length]);
  return setting('LoadBalancerPort', {
    references: { loadBalancerId },
    samples: { protocol: () => 'TCP', poolIds },
  });
});
