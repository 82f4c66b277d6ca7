import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cloudEvent } from '#platform/events/cloud-event.ts';
import { newId } from '#platform/ids/id.ts';
import type { ResourceDomainFixture } from '#test/harness/resource-fixture.ts';
import { startNetworksResources, type NetworksSuite } from './networks-suite.ts';

let suite: NetworksSuite<ResourceDomainFixture>;
let versions = 0;

beforeAll(async () => {
  suite = await startNetworksResources();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

async function newRack(): Promise<string> {
  const id = newId('rack');
  const data = { siteId: suite.siteId };
  await suite.fixture.seedReferences({ kind: 'rack', id, tenantId: suite.tenants.acme, data });
  return id;
}

/** Publishes a placement as the domain of racks does. */
async function publishPlacement(
  id: string,
  occupantId: string,
  rackId: string,
  deleted = false,
): Promise<void> {
  const data = { rackId, occupantId, unit: 1, height: 1 };
  const tenantId = suite.tenants.acme;
  const fact = { kind: 'placement', id, tenantId, state: null, version: (versions += 1), deleted, data };
  const event = cloudEvent('locations', { type: 'fact.placement', subject: id, data: fact });
  await suite.fixture.bus.publish(`facts.placement.${id}`, JSON.stringify(event), event.id);
}

const list = async (type: string, where: object): Promise<readonly string[]> =>
  (await suite.client(type).list(suite.fixture.tokens.admin, { where })).nodes.map(({ id }) => id);

const racked = async (rackId: string): Promise<unknown> =>
  await Promise.all([
    list('NetworkDevice', { rackId: { eq: rackId } }),
    list('DevicePort', { rackId: { eq: rackId } }),
  ]);

const settled = async (rackId: string, expected: unknown): Promise<void> =>
  await vi.waitFor(async () => expect(await racked(rackId)).toEqual(expected), {
    timeout: 30_000,
    interval: 50,
  });

test('a device and its ports are in the rack of its placement, which alone moves them', async () => {
  const { admin } = suite.fixture.tokens;
  const [one, other] = [await newRack(), await newRack()];
  const deviceId = await suite.device();
  const portId = await suite.port(deviceId);
  const placementId = newId('placement');
  await publishPlacement(placementId, deviceId, one);
  await settled(one, [[deviceId], [portId]]);
  const client = suite.client('NetworkDevice');
  const conflict = expect.objectContaining({ code: 'CONFLICT', path: ['rackId'], holder: placementId });
  for (const rackId of [other, null])
    expect((await client.update(admin, deviceId, { rackId })).errors).toEqual([conflict]);
  expect((await client.update(admin, deviceId, { rackId: one, status: 'ACTIVE' })).errors).toEqual([]);
  await publishPlacement(placementId, deviceId, other);
  await settled(other, [[deviceId], [portId]]);
  expect(await racked(one)).toEqual([[], []]);
  const published = await suite.fixture.publishedEvents('events.network-device.updated');
  expect(published.at(-1)?.data).toMatchObject({
    actor: null,
    changes: { rackId: { before: one, after: other } },
  });
  await publishPlacement(placementId, deviceId, other, true);
  await settled(other, [[], []]);
  expect((await client.update(admin, deviceId, { rackId: one })).errors).toEqual([]);
});

test('ports of a server are in the rack of its placement, else in that of its own record', async () => {
  const [own, placed] = [await newRack(), await newRack()];
  const serverId = await suite.server({ rackId: own });
  const port = { kind: 'NETWORK', serverId, tenantId: suite.tenants.acme };
  const first = await suite.create('DevicePort', { ...port, name: 'eth0' });
  const placementId = newId('placement');
  await publishPlacement(placementId, serverId, placed);
  await settled(placed, [[], [first]]);
  const second = await suite.create('DevicePort', { ...port, name: 'eth1' });
  expect(await racked(placed)).toEqual([[], [first, second]]);
  await publishPlacement(placementId, serverId, placed, true);
  await settled(own, [[], [first, second]]);
});
