import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startNetworks, type NetworksSuite } from './networks-suite.ts';

let suite: NetworksSuite;

beforeAll(async () => {
  suite = await startNetworks();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

const patch = (name: string, kind: string, rear: object | null = null): object => ({
  name,
  kind,
  type: null,
  managementOnly: false,
  rear,
});

async function typeWith(ports: readonly object[]): Promise<string> {
  const id = newId('deviceType');
  const data = { manufacturer: 'm', model: 'x', heightHalfUnits: 2, fullDepth: false, ports };
  await suite.fixture.seedReferences({ kind: 'deviceType', id, tenantId: suite.tenants.acme, data });
  return id;
}

test('a device has the ports of its type, rear ports before the front ports that refer to them', async () => {
  const deviceTypeId = await typeWith([
    patch('f1', 'FRONT', { port: 'r', position: 1 }),
    patch('f2', 'FRONT', { port: 'r', position: 2 }),
    { ...patch('r', 'REAR'), positions: 4 },
    patch('r', 'POWER'),
    { ...patch('mgmt', 'NETWORK'), type: '1000base-t', managementOnly: true },
  ]);
  const device = await suite.device({ deviceTypeId });
  const document = `query($id: ID!) { networkDevice(id: $id) { ports { nodes {
    name kind type managementOnly positions rearPosition rearPort { name } } } } }`;
  const plain = {
    type: null,
    managementOnly: false,
    positions: 1,
    rearPosition: null,
    rearPort: null,
  };
  expect(await suite.fixture.query(suite.fixture.tokens.admin, document, { id: device })).toEqual({
    networkDevice: {
      ports: {
        nodes: [
          { ...plain, name: 'f1', kind: 'FRONT', rearPosition: 1, rearPort: { name: 'r' } },
          { ...plain, name: 'f2', kind: 'FRONT', rearPosition: 2, rearPort: { name: 'r' } },
          { ...plain, name: 'mgmt', kind: 'NETWORK', type: '1000base-t', managementOnly: true },
          { ...plain, name: 'r', kind: 'REAR', positions: 4 },
          { ...plain, name: 'r', kind: 'POWER' },
        ],
      },
    },
  });
  const published = await suite.fixture.publishedEvents('events.device-port.created');
  expect(published.filter(({ data }) => data['deviceId'] === device)).toHaveLength(5);
});

test('a type whose ports cannot be used is refused, and nothing is left of the device', async () => {
  const { admin } = suite.fixture.tokens;
  for (const ports of [
    [patch('f', 'FRONT', { port: 'missing', position: 1 })],
    [patch('p', 'NETWORK'), patch('P', 'NETWORK')],
    [
      patch('r', 'REAR'),
      patch('f', 'FRONT', { port: 'r', position: 1 }),
      patch('g', 'FRONT', { port: 'r', position: 1 }),
    ],
    [patch('x', 'NO_SUCH_KIND')],
  ]) {
    const deviceTypeId = await typeWith(ports);
    const values = {
      name: 'unusable',
      kind: 'PATCH_PANEL',
      siteId: suite.siteId,
      tenantId: suite.tenants.acme,
    };
    const { errors } = await suite.client('NetworkDevice').create(admin, { ...values, deviceTypeId });
    expect(errors).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', path: ['deviceTypeId'] })]);
    const found = await suite.client('NetworkDevice').list(admin, { where: { name: { eq: 'unusable' } } });
    expect(found.totalCount).toBe(0);
  }
});

interface FromType {
  readonly added: number | null;
  readonly server: { readonly devicePorts: { readonly nodes: readonly { readonly name: string }[] } } | null;
  readonly errors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly holder: string | null;
  }[];
}

async function fromType(input: object, token = suite.fixture.tokens.admin): Promise<FromType> {
  const document = `mutation($input: DevicePortsFromTypeInput!) { devicePortsFromType(input: $input) { added
    device { id } server { devicePorts { nodes { name } } } errors { code path holder } } }`;
  const answer = await suite.fixture.query<{ devicePortsFromType: FromType }>(token, document, {
    input: { idempotencyKey: newId('site'), ...input },
  });
  return answer.devicePortsFromType;
}

test('a server gets the ports of a type that it lacks; those it has stay', async () => {
  const serverId = await suite.server();
  const deviceTypeId = await typeWith([
    patch('eth0', 'NETWORK'),
    patch('eth1', 'NETWORK'),
    patch('psu', 'POWER'),
  ]);
  const own = await suite.create('DevicePort', {
    name: 'ETH0',
    kind: 'NETWORK',
    serverId,
    tenantId: suite.tenants.acme,
  });
  const nodes = ['ETH0', 'eth1', 'psu'].map((name) => ({ name }));
  const first = await fromType({ serverId, deviceTypeId });
  expect(first).toMatchObject({ added: 2, device: null, server: { devicePorts: { nodes } }, errors: [] });
  expect(await fromType({ serverId, deviceTypeId })).toMatchObject({ added: 0, errors: [] });
  expect((await suite.client('DevicePort').delete(suite.fixture.tokens.admin, own)).errors).toEqual([]);
  expect(await fromType({ serverId, deviceTypeId })).toMatchObject({ added: 1, errors: [] });
  const typed = await suite.server({ deviceTypeId });
  expect(await fromType({ serverId: typed })).toMatchObject({ added: 3, errors: [] });
  expect(await fromType({ serverId: await suite.server() })).toMatchObject({
    added: null,
    errors: [{ code: 'INVALID_INPUT', path: ['deviceTypeId'] }],
  });
});

test('two who give a server the same ports at once: it has each once', async () => {
  const serverId = await suite.server();
  const deviceTypeId = await typeWith(Array.from({ length: 50 }, (_, n) => patch(`eth${n}`, 'NETWORK')));
  const answers = await Promise.all([1, 2].map(async () => await fromType({ serverId, deviceTypeId })));
  for (const { added, errors } of answers)
    if (added === null) expect(errors).toEqual([expect.objectContaining({ code: 'CONFLICT' })]);
  const { totalCount } = await suite
    .client('DevicePort')
    .list(suite.fixture.tokens.admin, { where: { serverId: { eq: serverId } } });
  expect(totalCount).toBe(50);
});

test('ports of a type are refused where they cannot be, or where the caller may not add them', async () => {
  const [deviceId, serverId] = [await suite.device(), await suite.server()];
  const panel = await typeWith([
    { ...patch('r', 'REAR'), positions: 2 },
    patch('f1', 'FRONT', { port: 'r', position: 1 }),
    patch('f2', 'FRONT', { port: 'r', position: 2 }),
  ]);
  const refusal = (code: string, path: string, holder: string | null = null): object => ({
    added: null,
    errors: [expect.objectContaining({ code, path: [path], holder })],
  });
  expect(await fromType({ serverId, deviceTypeId: panel })).toMatchObject(
    refusal('INVALID_INPUT', 'deviceTypeId'),
  );
  expect(await fromType({ deviceTypeId: panel })).toMatchObject(refusal('INVALID_INPUT', 'deviceId'));
  expect(await fromType({ deviceId, serverId, deviceTypeId: panel })).toMatchObject(
    refusal('INVALID_INPUT', 'deviceId'),
  );
  const rear = await suite.port(deviceId, { kind: 'REAR', name: 'R' });
  expect(await fromType({ deviceId, deviceTypeId: panel })).toMatchObject(
    refusal('CONFLICT', 'deviceTypeId', rear),
  );
  const other = await suite.device();
  const wide = await suite.port(other, { kind: 'REAR', name: 'r', positions: 2 });
  const front = await suite.port(other, { kind: 'FRONT', rearPortId: wide, rearPosition: 2 });
  expect(await fromType({ deviceId: other, deviceTypeId: panel })).toMatchObject(
    refusal('CONFLICT', 'deviceTypeId', front),
  );
  await suite.client('DevicePort').delete(suite.fixture.tokens.admin, front);
  expect(await fromType({ deviceId: other, deviceTypeId: panel })).toMatchObject({ added: 2, errors: [] });
  const viewer = await suite.fixture.person('viewer', ['viewer', suite.tenants.acme]);
  const rival = await suite.fixture.person('rival', ['admin', suite.tenants.rival]);
  for (const holder of [{ deviceId: other }, { serverId }]) {
    const path = Object.keys(holder)[0] ?? '';
    const input = { ...holder, deviceTypeId: panel };
    expect(await fromType(input, viewer)).toMatchObject(refusal('FORBIDDEN', path));
    expect(await fromType(input, rival)).toMatchObject(refusal('NOT_FOUND', path));
  }
});
