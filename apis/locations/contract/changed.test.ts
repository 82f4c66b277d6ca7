import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import { EVENTS_STREAM } from '#platform/events/streams.ts';
import { newId } from '#platform/ids/id.ts';
import { resourceClient, type ResourceClient } from '#platform/resource/testing/resource-client.ts';
import { seedTenants } from '#test/harness/graph.ts';
import { resourceFixture, type ResourceDomainFixture } from '#test/harness/resource-fixture.ts';
import { locationsDomain } from '../domain.ts';

let fixture: ResourceDomainFixture;
let sites: ResourceClient;
let racks: ResourceClient;
let admin: string;
let tenants: { readonly acme: string; readonly rival: string };
let made = 0;

beforeAll(async () => {
  fixture = await resourceFixture(locationsDomain, { removal: () => ({ referrers: [], seconds: 1 }) });
  admin = fixture.tokens.admin;
  tenants = await seedTenants(fixture);
  [sites, racks] = [clientOf('Site'), clientOf('Rack')];
}, 60_000);
afterAll(async () => await fixture?.stop());

function clientOf(name: string): ResourceClient {
  const resource = locationsDomain.resources.get(name);
  if (resource === undefined) throw new Error(`No resource ${name}`);
  return resourceClient(fixture, resource);
}

async function createSite(tenantId = tenants.acme): Promise<string> {
  const { node, errors } = await sites.create(admin, { name: `site ${++made}`, tenantId });
  if (node === null) throw new Error(JSON.stringify(errors));
  return node.id;
}

/** How many consumers NATS keeps for subscriptions. */
async function followers(): Promise<number> {
  let count = 0;
  for await (const { config } of fixture.bus.manager.consumers.list(EVENTS_STREAM))
    if (config.durable_name === undefined) count += 1;
  return count;
}

test('one who loses the role receives no more changes, though the subscription is open', async () => {
  const [tenant, above] = [newId('tenant'), tenants.rival];
  const moveTenant = async (parent: string): Promise<void> =>
    await fixture.seedReferences({
      kind: 'tenant',
      id: tenant,
      tenantId: tenant,
      ancestors: [ROOT_TENANT_ID, parent, tenant],
    });
  await moveTenant(above);
  const viewer = await fixture.person('viewer', ['viewer', above]);
  const changes = await sites.changes(viewer);
  await changes.nextOf(await createSite(tenant));
  await moveTenant(tenants.acme);
  const hidden = await createSite(tenant);
  const own = await createSite(above);
  const received = [await changes.next()];
  while (received.at(-1)?.id !== own) received.push(await changes.next());
  expect(received.map(({ id }) => id)).not.toContain(hidden);
  await changes.leave();
});

test('each change shows what is true of others then, not what an earlier one had read', async () => {
  const siteId = await createSite();
  const document = `subscription { rackChanged(where: { siteId: { eq: "${siteId}" } }) { rack { site { name } } } }`;
  const { next, leave } = await fixture.follow(admin, document);
  const nameShown = async (): Promise<string | undefined> => {
    await racks.create(admin, { name: `rack ${++made}`, siteId });
    return (await next<{ rackChanged: { rack: { site: { name: string } } } }>())?.data?.rackChanged.rack.site
      .name;
  };
  expect(await nameShown()).toMatch(/^site \d+$/);
  await sites.update(admin, siteId, { name: 'another' });
  expect(await nameShown()).toBe('another');
  await leave();
});

test('a reader who leaves leaves nothing behind in NATS', async () => {
  const become = async (count: number): Promise<void> =>
    await vi.waitFor(async () => expect(await followers()).toBe(count), 10_000);
  await become(0);
  const changes = await sites.changes(admin);
  await become(1);
  await changes.leave();
  await become(0);
});

test('a deletion is reported to those whose filter the resource met last', async () => {
  const siteId = await createSite();
  const name = (await sites.get(admin, siteId))?.['name'];
  const theirs = await sites.changes(admin, { where: { name: { eq: name }, createdAt: { isNull: false } } });
  const others = await sites.changes(admin, { where: { not: { name: { eq: name } } } });
  await sites.delete(admin, siteId);
  let change = await theirs.nextOf(siteId);
  while (change.change !== 'DELETED') change = await theirs.nextOf(siteId);
  expect(change.node).toBeNull();
  const other = await createSite();
  const received = [await others.next()];
  while (received.at(-1)?.id !== other) received.push(await others.next());
  expect(received.map(({ id }) => id)).not.toContain(siteId);
  await Promise.all([theirs.leave(), others.leave()]);
});

test('NATS may restart: nothing is missed', async () => {
  const changes = await sites.changes(admin);
  await changes.nextOf(await createSite());
  await fixture.nats.restart();
  await changes.nextOf(await createSite());
  await changes.leave();
}, 60_000);

test('what is no longer kept is a typed error, which says to read the list again', async () => {
  const changes = await sites.changes(admin);
  const { cursor } = await changes.nextOf(await createSite());
  await changes.leave();
  await createSite();
  await vi.waitFor(
    async () =>
      expect(
        (await fixture.database.fork().execute('select from outbox where published_at is null')).length,
      ).toBe(0),
    5_000,
  );
  await fixture.bus.manager.streams.purge(EVENTS_STREAM);
  const { next } = await fixture.follow(
    admin,
    'subscription($after: String) { siteChanged(after: $after) { id } }',
    { after: cursor },
  );
  expect(await next()).toMatchObject({
    errors: [
      { message: expect.stringContaining('read the list again'), extensions: { code: 'CURSOR_EXPIRED' } },
    ],
  });
});

test('a stream that NATS lost ends the subscription, and says so', async () => {
  const changes = await sites.changes(admin);
  await fixture.bus.manager.streams.delete('FACTS');
  await fixture.bus.manager.streams.delete(EVENTS_STREAM);
  await fixture.nats.restart();
  await expect(changes.next()).rejects.toThrow('CURSOR_EXPIRED');
}, 60_000);
