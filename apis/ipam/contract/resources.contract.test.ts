import { afterAll, beforeAll } from 'vitest';
import type { Resource } from '#platform/resource/declaration.ts';
import { resourceContract } from '#platform/resource/testing/resource-contract.ts';
import type { ResourceDomainFixture } from '#test/harness/resource-fixture.ts';
import { ipamDomain } from '../domain.ts';
import { startIpamResources, type IpamSuite } from './ipam-suite.ts';

let suite: IpamSuite<ResourceDomainFixture>;

beforeAll(async () => {
  suite = await startIpamResources();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

function resourceOf(name: string): Resource {
  const resource = ipamDomain.resources.get(name);
  if (resource === undefined) throw new Error(`No resource ${name}`);
  return resource;
}

resourceContract('RoutingDomain', async () => {
  const { fixture, tenants } = suite;
  return {
    fixture,
    database: fixture.database,
    resource: resourceOf('RoutingDomain'),
    tenants,
    references: { tenantId: tenants.acme },
  };
});

resourceContract('IpBlock', async () => {
  const { fixture, tenants } = suite;
  let made = 0;
  return {
    fixture,
    database: fixture.database,
    resource: resourceOf('IpBlock'),
    tenants,
    references: {
      tenantId: tenants.acme,
      siteId: await suite.site(),
      routingDomainId: await suite.routingDomain('contract'),
    },
    samples: {
      prefix: () => {
        made += 1;
        return `10.${100 + (made >> 8)}.${made & 255}.0/24`;
      },
      // It must lie in the prefix; see changes.contract.test.ts.
      gateway: () => undefined,
    },
  };
});

resourceContract('IpRange', async () => {
  const { fixture, tenants } = suite;
  // One range in each block, so that either end of it can be changed alone.
  const blocks = await blocksOfTheSamePrefix('10.98.0.0/16', 200);
  let made = 0;
  const text = (n: number): string => `10.98.${n >> 8}.${n & 255}`;
  return {
    fixture,
    database: fixture.database,
    resource: resourceOf('IpRange'),
    tenants,
    references: { blockId: blocks[0] ?? '' },
    samples: {
      from: () => {
        made += 1;
        return text(made);
      },
      to: () => {
        made += 1;
        return text(40_000 + made);
      },
      blockId: () => blocks.pop(),
    },
  };
});

/** Each in a routing domain of its own, where it overlaps none. */
async function blocksOfTheSamePrefix(prefix: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) {
    const some = Array.from({ length: 8 }, async (_, index) => {
      const routingDomainId = await suite.routingDomain(`ranges ${ids.length + index}`);
      return await suite.block(prefix, { routingDomainId });
    });
    ids.push(...(await Promise.all(some)));
  }
  return ids;
}

resourceContract('IpAddress', async () => {
  const { fixture, tenants } = suite;
  let made = 0;
  return {
    fixture,
    database: fixture.database,
    resource: resourceOf('IpAddress'),
    tenants,
    references: { blockId: await suite.block('10.99.0.0/16') },
    samples: {
      address: () => {
        made += 1;
        return `10.99.${made >> 8}.${1 + (made & 127)}`;
      },
      // It must be known; see assignments.contract.test.ts.
      assignedTo: () => undefined,
    },
  };
});
