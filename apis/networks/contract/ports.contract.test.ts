import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import type { Refusal, Values } from '#platform/resource/testing/resource-client.ts';
import { startNetworks, type NetworksSuite } from './networks-suite.ts';

let suite: NetworksSuite;

beforeAll(async () => {
  suite = await startNetworks();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

async function refusalOf(values: Values): Promise<Refusal | undefined> {
  const given = { name: 'refused', kind: 'NETWORK', tenantId: suite.tenants.acme, ...values };
  return (await suite.client('DevicePort').create(suite.fixture.tokens.admin, given)).errors[0];
}

async function store(columns: Values): Promise<void> {
  const row = {
    id: newId('devicePort'),
    tenant_id: suite.tenants.acme,
    name: newId('site'),
    kind: 'NETWORK',
    ...columns,
  };
  const all = { enabled: true, management_only: false, positions: 1, ...row };
  const names = Object.keys(all);
  await suite.fixture.database
    .fork()
    .execute(
      `insert into device_port (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
      Object.values(all),
    );
}

test('a port is of one device or of one server, and of its tenant', async () => {
  const [deviceId, serverId] = [await suite.device(), await suite.server()];
  expect(await refusalOf({})).toMatchObject({ code: 'INVALID_INPUT', path: ['deviceId'] });
  expect(await refusalOf({ deviceId, serverId })).toMatchObject({
    code: 'INVALID_INPUT',
    path: ['deviceId'],
  });
  await expect(store({})).rejects.toThrow(/holder/);
  await expect(store({ device_id: deviceId, server_id: serverId })).rejects.toThrow('device_port_holder');
  const wrong = { code: 'INVALID_INPUT', path: ['tenantId'] };
  expect(await refusalOf({ deviceId, tenantId: suite.tenants.lab })).toMatchObject(wrong);
  expect(await refusalOf({ serverId, tenantId: suite.tenants.lab })).toMatchObject(wrong);
});

test('a server shows its ports, and a name is one port’s of a kind there', async () => {
  const serverId = await suite.server();
  const values = { name: 'eth0', kind: 'NETWORK', serverId, tenantId: suite.tenants.acme };
  const holder = await suite.create('DevicePort', { ...values, macAddress: '52-54-00-AB-CD-EF' });
  expect(await refusalOf({ ...values, name: 'ETH0' })).toMatchObject({
    code: 'CONFLICT',
    path: ['name'],
    holder,
  });
  await suite.create('DevicePort', { ...values, serverId: await suite.server() });
  const power = await suite.create('DevicePort', { ...values, kind: 'POWER' });
  expect((await suite.client('DevicePort').delete(suite.fixture.tokens.admin, power)).deletedId).toBe(power);
  const document = `query($id: ID!) { _entities(representations: [{ __typename: "Server", id: $id }]) {
    ... on Server { devicePorts { nodes { name macAddress } } } } }`;
  const ask = async (token: string): Promise<unknown> =>
    await suite.fixture.query(token, document, { id: serverId });
  const nodes = [{ name: 'eth0', macAddress: '52:54:00:ab:cd:ef' }];
  expect(await ask(suite.fixture.tokens.admin)).toEqual({ _entities: [{ devicePorts: { nodes } }] });
  const rival = await suite.fixture.person('rival', ['admin', suite.tenants.rival]);
  expect(await ask(rival)).toEqual({ _entities: [{ devicePorts: { nodes: [] } }] });
});

test('what goes with a kind alone is refused for others, and by the database', async () => {
  const [deviceId, elsewhere] = [await suite.device(), await suite.device()];
  const rearPortId = await suite.port(deviceId, { kind: 'REAR', positions: 2 });
  const lagId = await suite.port(deviceId);
  const foreign = await suite.port(elsewhere);
  const holder = await suite.port(deviceId, { kind: 'FRONT', rearPortId, rearPosition: 1 });
  for (const [path, values] of [
    ['rearPortId', { kind: 'FRONT', rearPosition: 1 }],
    ['rearPosition', { kind: 'FRONT', rearPortId }],
    ['rearPosition', { kind: 'FRONT', rearPortId, rearPosition: 3 }],
    ['rearPortId', { kind: 'FRONT', rearPortId: lagId, rearPosition: 1 }],
    ['rearPortId', { rearPortId }],
    ['positions', { positions: 2 }],
    ['lagId', { kind: 'POWER', lagId }],
    ['mtu', { kind: 'POWER', mtu: 1500 }],
    ['lagId', { lagId: foreign }],
    ['breakoutParentId', { breakoutParentId: rearPortId }],
  ] as const) {
    expect(await refusalOf({ deviceId, ...values }), path).toMatchObject({
      code: 'INVALID_INPUT',
      path: [path],
    });
  }
  expect(await refusalOf({ kind: 'REAR', serverId: await suite.server() })).toMatchObject({
    path: ['serverId'],
  });
  const taken = { deviceId, kind: 'FRONT', rearPortId, rearPosition: 1 };
  expect(await refusalOf(taken)).toMatchObject({ code: 'CONFLICT', path: ['rearPosition'], holder });
  const columns = { device_id: deviceId };
  for (const [constraint, values] of [
    ['device_port_front', { kind: 'FRONT' }],
    ['no position 3', { kind: 'FRONT', rear_port_id: rearPortId, rear_position: 3 }],
    ['device_port_position', { kind: 'FRONT', rear_port_id: rearPortId, rear_position: 1 }],
    ['device_port_positions', { positions: 2 }],
    ['device_port_network', { kind: 'POWER', lag_id: lagId }],
    ['device_port_configuration', { kind: 'POWER', mtu: 1500 }],
    ['lag_id', { lag_id: foreign }],
    ['another kind', { breakout_parent_id: rearPortId }],
  ] as const) {
    await expect(store({ ...columns, ...values }), constraint).rejects.toThrow(constraint);
  }
  const itself = await suite.client('DevicePort').update(suite.fixture.tokens.admin, lagId, { lagId });
  expect(itself.errors[0]).toMatchObject({ code: 'INVALID_INPUT', path: ['lagId'] });
});

test('a port shows what it bundles and what it is broken out into, and a bundle is in no bundle', async () => {
  const { admin } = suite.fixture.tokens;
  const deviceId = await suite.device();
  const [bond, outer] = [await suite.port(deviceId), await suite.port(deviceId)];
  const members = [await suite.port(deviceId, { lagId: bond }), await suite.port(deviceId, { lagId: bond })];
  const child = await suite.port(deviceId, { breakoutParentId: members[0] });
  const document = `query($id: ID!) { devicePort(id: $id) {
    lagMembers { nodes { id } } breakoutChildren { nodes { id } } } }`;
  const ask = async (id = ''): Promise<unknown> => await suite.fixture.query(admin, document, { id });
  const shown = (lag: readonly string[], broken: readonly string[]) => ({
    devicePort: {
      lagMembers: { nodes: lag.map((id) => ({ id })) },
      breakoutChildren: { nodes: broken.map((id) => ({ id })) },
    },
  });
  expect(await ask(bond)).toEqual(shown(members, []));
  expect(await ask(members[0])).toEqual(shown([], [child]));
  const refused = [expect.objectContaining({ code: 'INVALID_INPUT', path: ['lagId'] })];
  expect((await suite.client('DevicePort').update(admin, bond, { lagId: outer })).errors).toEqual(refused);
  expect((await suite.client('DevicePort').update(admin, outer, { lagId: members[0] })).errors).toEqual(
    refused,
  );
  await expect(store({ device_id: deviceId, lag_id: members[0] })).rejects.toThrow('a bundle in a bundle');
});

test('VLANs of a port contradict neither its mode nor one another', async () => {
  const groupId = await suite.create('VlanGroup', { name: 'modes', tenantId: suite.tenants.acme });
  const id = await suite.create('Vlan', { groupId, vid: 7, name: 'seven' });
  const deviceId = await suite.device();
  const refused = { code: 'INVALID_INPUT', path: ['taggedVlanIds'] };
  expect(await refusalOf({ deviceId, mode: 'ACCESS', taggedVlanIds: [id] })).toMatchObject(refused);
  expect(await refusalOf({ deviceId, untaggedVlanId: id, taggedVlanIds: [id] })).toMatchObject(refused);
  const columns = { device_id: deviceId, tagged_vlan_ids: `{${id}}` };
  await expect(store({ ...columns, mode: 'ACCESS' })).rejects.toThrow('device_port_access');
  await expect(store({ ...columns, untagged_vlan_id: id })).rejects.toThrow('device_port_vlan_once');
});

test('a VLAN stays while a port has it, tagged or not', async () => {
  const { admin } = suite.fixture.tokens;
  const groupId = await suite.create('VlanGroup', { name: 'kept', tenantId: suite.tenants.acme });
  const [tagged = '', untagged = ''] = await Promise.all(
    [10, 20].map(async (vid) => await suite.create('Vlan', { groupId, vid, name: `vlan ${vid}` })),
  );
  const twice = { groupId, vid: 10, name: 'again' };
  expect((await suite.client('Vlan').create(admin, twice)).errors[0]).toMatchObject({
    code: 'CONFLICT',
    path: ['vid'],
    holder: tagged,
  });
  const port = await suite.port(await suite.device(), {
    taggedVlanIds: [tagged, tagged],
    untaggedVlanId: untagged,
  });
  for (const id of [tagged, untagged]) {
    const { errors } = await suite.client('Vlan').delete(admin, id);
    expect(errors).toEqual([expect.objectContaining({ code: 'CONFLICT', path: ['id'], holder: port })]);
  }
  const changed = await suite
    .client('DevicePort')
    .update(admin, port, { taggedVlanIds: [], untaggedVlanId: null });
  expect(changed.errors).toEqual([]);
  expect((await suite.client('Vlan').delete(admin, tagged)).deletedId).toBe(tagged);
  const gone = await suite.client('DevicePort').update(admin, port, { taggedVlanIds: [tagged] });
  expect(gone.errors).toEqual([expect.objectContaining({ code: 'NOT_FOUND', path: ['taggedVlanIds'] })]);
});
