import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startNetworks, type NetworksSuite } from './networks-suite.ts';

let suite: NetworksSuite;

beforeAll(async () => {
  suite = await startNetworks();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

async function rackAt(siteId: string): Promise<string> {
  const id = newId('rack');
  const { acme } = suite.tenants;
  await suite.fixture.seedReferences({ kind: 'rack', id, tenantId: acme, data: { siteId } });
  return id;
}

test('a device is in a rack of its site, and moves to another site only out of it or with another rack', async () => {
  const { admin } = suite.fixture.tokens;
  const client = suite.client('NetworkDevice');
  const otherSite = newId('site');
  await suite.fixture.seedReferences({ kind: 'site', id: otherSite, tenantId: suite.tenants.acme });
  const [here, elsewhere] = [await rackAt(suite.siteId), await rackAt(otherSite)];
  const { errors } = await client.create(admin, {
    tenantId: suite.tenants.acme,
    siteId: suite.siteId,
    rackId: elsewhere,
    name: 'astray',
    kind: 'SWITCH',
  });
  const refused = [expect.objectContaining({ code: 'INVALID_INPUT', path: ['rackId'] })];
  expect(errors).toEqual(refused);
  const device = await suite.device({ rackId: here });
  expect((await client.update(admin, device, { siteId: otherSite })).errors).toEqual(refused);
  const moved = await client.update(admin, device, { siteId: otherSite, rackId: elsewhere });
  expect(moved.errors).toEqual([]);
  const document = `query($id: ID!) { _entities(representations: [{ __typename: "Rack", id: $id }]) {
    ... on Rack { networkDevices { nodes { id } } } } }`;
  const devicesIn = async (id: string) => await suite.fixture.query(admin, document, { id });
  expect(await devicesIn(elsewhere)).toEqual({
    _entities: [{ networkDevices: { nodes: [{ id: device }] } }],
  });
  expect(await devicesIn(here)).toEqual({ _entities: [{ networkDevices: { nodes: [] } }] });
});

test('cables and ports are found by the device, rack or site at either end', async () => {
  const { admin } = suite.fixture.tokens;
  const rackId = await rackAt(suite.siteId);
  const [leaf, spine] = [await suite.device({ rackId }), await suite.device()];
  const [up, down] = [await suite.port(leaf), await suite.port(spine)];
  const cable = (await suite.join(down, up)).node?.id;
  const inRack = { device: { rackId: { eq: rackId } } };
  const found = await suite.client('Cable').list(admin, {
    where: { or: [{ portA: inRack }, { portB: inRack }] },
  });
  expect(found.nodes.map(({ id }) => id)).toEqual([cable]);
  const ports = await suite.client('DevicePort').list(admin, { where: inRack });
  expect(ports.nodes.map(({ id }) => id)).toEqual([up]);
});

test('ports of devices and of servers are found by site and rack, also after a move', async () => {
  const { admin } = suite.fixture.tokens;
  const [old, next] = [await rackAt(suite.siteId), await rackAt(suite.siteId)];
  const deviceId = await suite.device({ rackId: old });
  const serverId = await suite.server({ rackId: old });
  const onDevice = await suite.port(deviceId);
  const values = { name: 'eth0', kind: 'NETWORK', serverId, tenantId: suite.tenants.acme };
  const onServer = await suite.create('DevicePort', values);
  const cable = (await suite.join(onServer, onDevice)).node?.id;
  const foundIn = async (rackId: string): Promise<unknown> => {
    const place = { rackId: { eq: rackId }, siteId: { eq: suite.siteId } };
    const ports = await suite.client('DevicePort').list(admin, { where: place });
    const cables = await suite
      .client('Cable')
      .list(admin, { where: { and: [{ portA: place }, { portB: place }] } });
    return [ports, cables].map(({ nodes }) => nodes.map(({ id }) => id).toSorted());
  };
  const both = [[onDevice, onServer].toSorted(), [cable]];
  expect(await foundIn(old)).toEqual(both);
  expect((await suite.client('NetworkDevice').update(admin, deviceId, { rackId: next })).errors).toEqual([]);
  expect(await foundIn(old)).toEqual([[onServer], []]);
  await suite.fixture.database
    .fork()
    .execute(`update reference set data = jsonb_set(data, '{rackId}', to_jsonb(?::text)) where id = ?`, [
      next,
      serverId,
    ]);
  expect(await foundIn(next)).toEqual(both);
  expect(await foundIn(old)).toEqual([[], []]);
});

test('a name that another tenant’s device has at the site is refused without naming that device', async () => {
  const { fixture, tenants } = suite;
  const siteId = newId('site');
  await fixture.seedReferences({ kind: 'site', id: siteId, tenantId: tenants.acme });
  const client = suite.client('NetworkDevice');
  const values = { siteId, name: 'leaf1', kind: 'SWITCH' };
  const id = await suite.device(values);
  const lab = await fixture.person('lab', ['operator', tenants.lab]);
  const { errors } = await client.create(lab, { ...values, name: 'LEAF1', tenantId: tenants.lab });
  expect(errors).toEqual([expect.objectContaining({ code: 'CONFLICT', path: ['name'], holder: null })]);
  const acme = await fixture.person('acme', ['operator', tenants.acme]);
  const own = await client.create(acme, { ...values, tenantId: tenants.acme });
  expect(own.errors).toEqual([expect.objectContaining({ code: 'CONFLICT', path: ['name'], holder: id })]);
});
