import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { cloudEvent } from '#platform/events/cloud-event.ts';
import { newId } from '#platform/ids/id.ts';
import { resourceClient } from '#platform/resource/testing/resource-client.ts';
import { resourceContract } from '#platform/resource/testing/resource-contract.ts';
import { seedTenants } from '#test/harness/graph.ts';
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
  const tenants = await seedTenants(fixture);
  return { fixture, database: fixture.database, resource, tenants, references: { tenantId: tenants.acme } };
});

resourceContract('Location', async () => {
  const tenants = await seedTenants(fixture);
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
  const tenants = await seedTenants(fixture);
  const site = await resourceClient(fixture, resourceOf('Site')).create(fixture.tokens.admin, {
    name: 'ams1',
    tenantId: tenants.acme,
  });
  const references = { siteId: site.node?.id ?? '' };
  return { fixture, database: fixture.database, resource: resourceOf('Rack'), tenants, references };
});

resourceContract('Placement', async () => {
  const tenants = await seedTenants(fixture);
  const { admin } = fixture.tokens;
  const site = await resourceClient(fixture, resourceOf('Site')).create(admin, {
    name: 'ams2',
    tenantId: tenants.acme,
  });
  const siteId = site.node?.id ?? '';
  const racks = resourceClient(fixture, resourceOf('Rack'));
  const rack = await racks.create(admin, { name: 'r1', siteId, units: 100 });
  const servers = Array.from({ length: 200 }, () => newId('server'));
  await fixture.seedReferences(
    ...servers.map((id) => ({ kind: 'server', id, tenantId: tenants.acme, data: { siteId } })),
  );
  let [thing, unit, halves] = [0, 0, 0];
  const samples = {
    occupantId: () => servers[thing++],
    // Most are beside the units, where any number have room.
    unit: () => (++unit % 4 === 0 ? unit / 4 : undefined),
    height: () => (++halves % 2 === 0 ? 0.5 : 1),
  };
  const references = { rackId: rack.node?.id ?? '' };
  const resource = resourceOf('Placement');
  return { fixture, database: fixture.database, resource, tenants, references, samples };
});

it('deletes the placement of what has left the fleet', async () => {
  const tenants = await seedTenants(fixture);
  const { admin } = fixture.tokens;
  const client = (name: string) => resourceClient(fixture, resourceOf(name));
  const site = await client('Site').create(admin, { name: 'ams3', tenantId: tenants.acme });
  const rack = await client('Rack').create(admin, { name: 'r1', siteId: site.node?.id });
  const server = newId('server');
  const fact = { kind: 'server', id: server, tenantId: tenants.acme, data: {} };
  await fixture.seedReferences(fact);
  const values = { rackId: rack.node?.id, occupantId: server, unit: 1 };
  const { node, errors } = await client('Placement').create(admin, values);
  expect(errors).toEqual([]);
  const data = { ...fact, state: 'RETIRED', version: 2, deleted: true };
  const event = cloudEvent('servers', { type: 'fact.server', subject: server, data });
  await fixture.bus.publish(`facts.server.${server}`, JSON.stringify(event), event.id);
  const id = node?.id ?? '';
  await vi.waitFor(async () => expect(await client('Placement').get(admin, id)).toBeNull(), {
    timeout: 30_000,
    interval: 50,
  });
  const [last] = (await fixture.publishedEvents(`facts.placement.${id}`)).slice(-1);
  expect(last?.data).toMatchObject({ deleted: true, version: 2 });
});

function resourceOf(name: string) {
  const resource = locationsDomain.resources.get(name);
  if (resource === undefined) throw new Error(`No resource ${name}`);
  return resource;
}
