import { afterAll, beforeAll } from 'vitest';
import { resourceClient } from '#platform/resource/testing/resource-client.ts';
import { resourceContract } from '#platform/resource/testing/resource-contract.ts';
import { knowTenants } from '#test/harness/graph.ts';
import { resourceFixture, type ResourceDomainFixture } from '#test/harness/resource-fixture.ts';
import { locationsDomain } from '../domain.ts';

let fixture: ResourceDomainFixture;

beforeAll(async () => {
  fixture = await resourceFixture(locationsDomain, {
    removal: () => ({ referrers: [], seconds: 1 }),
  });
}, 60_000);
afterAll(async () => await fixture?.stop());

resourceContract('Site', async () => {
  const resource = resourceOf('Site');
  const tenants = await knowTenants(fixture);
  return { fixture, database: fixture.database, resource, tenants, references: { tenantId: tenants.acme } };
});

resourceContract('Location', async () => {
  const tenants = await knowTenants(fixture);
  const kind = (): string => 'REGION';
  // A region has no site; its parent is in the tests of the tree.
  const samples = { kind, parentId: () => undefined, siteId: () => undefined };
  const references = { tenantId: tenants.acme };
  return {
    fixture,
    database: fixture.database,
    resource: resourceOf('Location'),
    tenants,
    references,
    samples,
  };
});

resourceContract('Rack', async () => {
  const tenants = await knowTenants(fixture);
  const site = await resourceClient(fixture, resourceOf('Site')).create(fixture.tokens.admin, {
    name: 'ams1',
    tenantId: tenants.acme,
  });
  const references = { siteId: site.node?.id ?? '' };
  return { fixture, database: fixture.database, resource: resourceOf('Rack'), tenants, references };
});

function resourceOf(name: string) {
  const resource = locationsDomain.resources.get(name);
  if (resource === undefined) throw new Error(`No resource ${name}`);
  return resource;
}
