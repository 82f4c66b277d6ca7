import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { resourceEvents } from '#platform/resource/event-schema.ts';
import { statementsOf } from '#test/harness/statements.ts';
import { resourceNamed, startNetworks, type NetworksSuite } from './networks-suite.ts';

let suite: NetworksSuite;

beforeAll(async () => {
  suite = await startNetworks();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

interface Reported {
  readonly reported: number | null;
  readonly unknown: readonly string[];
  readonly errors: readonly object[];
}

async function report(input: object, token = suite.fixture.tokens.admin): Promise<Reported> {
  const document = `mutation($input: DevicePortsReportInput!) { devicePortsReport(input: $input) {
    reported unknown device { id } server { id } errors { code path } } }`;
  const given = { idempotencyKey: newId('site'), source: 'collector', observedAt: at(0), ...input };
  const answer = await suite.fixture.query<{ devicePortsReport: Reported }>(token, document, {
    input: given,
  });
  return answer.devicePortsReport;
}

/** Some minutes before noon of a day in the past. */
const at = (minutes: number): string => new Date(Date.UTC(2026, 0, 1, 12, -minutes)).toISOString();

interface Seen {
  readonly observed: { readonly description: string | null } | null;
  readonly differences: readonly object[];
  readonly neighbours: readonly object[];
  readonly finding: string | null;
  readonly cable: { readonly finding: string | null } | null;
}

async function see(id: string, token = suite.fixture.tokens.admin): Promise<Seen | null> {
  const document = `query($id: ID!) { devicePort(id: $id) {
    observed { source observedAt enabled linkUp description speed mtu mode untaggedVid taggedVids }
    differences { field desired observed source observedAt }
    neighbours { source observedAt chassisId portId portDescription systemName managementAddress }
    finding cable { finding } } }`;
  return (await suite.fixture.query<{ devicePort: Seen | null }>(token, document, { id })).devicePort;
}

test('what a collector reports is compared with the desired values, and the differences are listed', async () => {
  const groupId = await suite.create('VlanGroup', { name: 'lan', tenantId: suite.tenants.acme });
  const [ten, twenty] = [
    await suite.create('Vlan', { groupId, vid: 10, name: 'ten' }),
    await suite.create('Vlan', { groupId, vid: 20, name: 'twenty' }),
  ];
  const deviceId = await suite.device();
  const port = await suite.port(deviceId, {
    name: 'swp1',
    description: 'node1',
    mtu: 9000,
    mode: 'TRUNK',
    untaggedVlanId: ten,
    taggedVlanIds: [twenty],
  });
  expect(await see(port)).toMatchObject({ observed: null, differences: [], neighbours: [], finding: null });
  const configuration = {
    enabled: false,
    description: 'node1',
    mtu: 1500,
    speed: 25_000,
    untaggedVid: 10,
    taggedVids: [30, 20, 30],
  };
  const ports = [
    { name: 'SWP1', configuration },
    { name: 'swp2', configuration },
  ];
  expect(await report({ deviceId, ports })).toEqual({
    reported: 1,
    unknown: ['swp2'],
    device: { id: deviceId },
    server: null,
    errors: [],
  });
  const stamps = { source: 'collector', observedAt: at(0) };
  expect(await see(port)).toMatchObject({
    observed: { ...stamps, ...configuration, taggedVids: [20, 30], mode: null, linkUp: null },
    differences: [
      { field: 'enabled', desired: 'true', observed: 'false', ...stamps },
      { field: 'mtu', desired: '9000', observed: '1500', ...stamps },
      { field: 'taggedVids', desired: '20', observed: '20,30', ...stamps },
    ],
  });
});

test('ports with differences are found, whether the port, the report or a VLAN changed', async () => {
  const { admin } = suite.fixture.tokens;
  const groupId = await suite.create('VlanGroup', { name: 'found', tenantId: suite.tenants.acme });
  const vlanId = await suite.create('Vlan', { groupId, vid: 7, name: 'seven' });
  const deviceId = await suite.device();
  const id = await suite.port(deviceId, { name: 'swp1', mtu: 9000, taggedVlanIds: [vlanId] });
  await suite.port(deviceId, { name: 'swp2', mtu: 9000 });
  const found = async (): Promise<unknown> => {
    const where = { deviceId: { eq: deviceId }, hasDifferences: { eq: true } };
    const { nodes } = await suite.client('DevicePort').list(admin, { where });
    const listed = (await see(id))?.differences.length ?? 0;
    expect(nodes.map((node) => node.id)).toEqual(listed > 0 ? [id] : []);
    return nodes.length > 0;
  };
  const reportAt = async (minutes: number, configuration: object): Promise<unknown> =>
    await report({ deviceId, observedAt: at(minutes), ports: [{ name: 'swp1', configuration }] });
  expect(await found()).toBe(false);
  await reportAt(9, { mtu: 1500, taggedVids: [7] });
  expect(await found()).toBe(true);
  expect((await suite.client('DevicePort').update(admin, id, { mtu: 1500 })).errors).toEqual([]);
  expect(await found()).toBe(false);
  expect((await suite.client('Vlan').update(admin, vlanId, { vid: 8 })).errors).toEqual([]);
  expect(await found()).toBe(true);
  await reportAt(8, { mtu: 1500, taggedVids: [8] });
  expect(await found()).toBe(false);
});

test('an older report changes nothing, and what is not in a report stays', async () => {
  const deviceId = await suite.device();
  const port = await suite.port(deviceId, { name: 'swp1' });
  const eventCount = async (): Promise<number> =>
    (await suite.fixture.publishedEvents('events.device-port.observed')).filter(
      ({ subject }) => subject === port,
    ).length;
  const say = (description: string) => [{ name: 'swp1', configuration: { description } }];
  await report({ deviceId, observedAt: at(5), ports: say('first') });
  await report({ deviceId, observedAt: at(9), ports: say('older') });
  const neighbours = [{ portId: 'eth0' }];
  await report({ deviceId, observedAt: at(3), ports: [{ name: 'swp1', neighbours }] });
  expect(await eventCount()).toBe(2);
  await report({ deviceId, observedAt: at(1), ports: [{ name: 'swp1', neighbours }] });
  expect(await eventCount()).toBe(2);
  expect(await see(port)).toMatchObject({
    observed: { description: 'first' },
    neighbours: [{ portId: 'eth0', systemName: null, observedAt: at(1) }],
  });
  await report({ deviceId, ports: [{ name: 'swp1', neighbours: [] }] });
  expect(await see(port)).toMatchObject({ observed: { description: 'first' }, neighbours: [] });
  expect(await eventCount()).toBe(3);
  const [event] = await suite.fixture.publishedEvents('events.device-port.observed');
  resourceEvents(resourceNamed('DevicePort'))['device-port.observed']?.parse(event);
  // Changes by people are compared by versions; a report is no such change.
  const { nodes } = await suite
    .client('DevicePort')
    .list(suite.fixture.tokens.admin, { where: { id: { eq: port } } });
  expect(nodes).toEqual([expect.objectContaining({ version: 1 })]);
});

test('neighbours verify a path through a patch panel; both ends of it have one finding', async () => {
  const [leaf, panel] = [await suite.device({ name: 'leaf1' }), await suite.device({ kind: 'PATCH_PANEL' })];
  const serverId = await suite.server({ name: 'node1' });
  const swp1 = await suite.port(leaf, { name: 'swp1' });
  const rear = await suite.port(panel, { kind: 'REAR' });
  const front = await suite.port(panel, { kind: 'FRONT', rearPortId: rear, rearPosition: 1 });
  const eth0 = await suite.create('DevicePort', {
    name: 'eth0',
    kind: 'NETWORK',
    serverId,
    tenantId: suite.tenants.acme,
    macAddress: '52:54:00:00:00:01',
  });
  const seenBy = async (holder: object, name: string, neighbours: readonly object[]): Promise<void> => {
    expect(await report({ ...holder, ports: [{ name, neighbours }] })).toMatchObject({
      reported: 1,
      errors: [],
    });
  };
  const [bySwitch, byServer] = [{ deviceId: leaf }, { serverId }];
  await seenBy(bySwitch, 'swp1', [{ portId: '52:54:00:00:00:01', systemName: 'web-1' }]);
  expect(await see(swp1)).toMatchObject({ finding: 'UNRECORDED', cable: null });
  await suite.join(eth0, front);
  await suite.join(rear, swp1);
  const expectFinding = async (finding: string): Promise<void> => {
    for (const port of [swp1, eth0]) expect(await see(port)).toMatchObject({ finding, cable: { finding } });
    expect(await see(front)).toMatchObject({ finding: null, cable: { finding } });
  };
  await expectFinding('VERIFIED');
  await seenBy(byServer, 'eth0', [{ portId: 'swp2', systemName: 'leaf1.example.net' }]);
  await expectFinding('MISMATCHED');
  await seenBy(byServer, 'eth0', [{ portId: 'swp1', systemName: 'leaf1.example.net' }]);
  await expectFinding('VERIFIED');
  await seenBy(bySwitch, 'swp1', []);
  await expectFinding('VERIFIED');
  await seenBy(byServer, 'eth0', []);
  await expectFinding('UNSEEN');
});

test('evidence and findings cost the same for one port as for twenty', async () => {
  const [one, other] = [await suite.device(), await suite.device()];
  for (let n = 0; n < 20; n++) {
    const [a, b] = [await suite.port(one, { name: `swp${n}` }), await suite.port(other)];
    await suite.join(a, b);
  }
  const ask = (
    first: number,
  ): string => `query($id: ID!) { networkDevice(id: $id) { ports(first: ${first}) { nodes {
    observed { mtu } differences { field } neighbours { portId } finding cable { finding } } } } }`;
  const costOf = async (first: number): Promise<number> =>
    (
      await statementsOf(
        suite.fixture.database,
        async () => await suite.fixture.query(suite.fixture.tokens.admin, ask(first), { id: one }),
      )
    ).length;
  expect(await costOf(20)).toBe(await costOf(1));
});

test('a report requires the role operator, and a correct clock', async () => {
  const { fixture, tenants } = suite;
  const deviceId = await suite.device();
  const port = await suite.port(deviceId, { name: 'swp1' });
  const ports = [{ name: 'swp1', configuration: { mtu: 1500 } }];
  const viewer = await fixture.person('viewer', ['viewer', tenants.acme]);
  const rival = await fixture.person('rival', ['admin', tenants.rival]);
  const refusal = (code: string, path: readonly string[]): object => ({
    reported: null,
    unknown: [],
    errors: [{ code, path }],
  });
  for (const holder of [{ deviceId }, { serverId: await suite.server() }]) {
    const path = Object.keys(holder);
    expect(await report({ ...holder, ports }, viewer)).toMatchObject(refusal('FORBIDDEN', path));
    expect(await report({ ...holder, ports }, rival)).toMatchObject(refusal('NOT_FOUND', path));
  }
  expect(await report({ ports })).toMatchObject(refusal('INVALID_INPUT', ['deviceId']));
  const observedAt = new Date(Date.now() + 3_600_000).toISOString();
  expect(await report({ deviceId, ports, observedAt })).toMatchObject(
    refusal('INVALID_INPUT', ['observedAt']),
  );
  expect(await see(port, viewer)).toMatchObject({ observed: null });
  expect(await report({ deviceId, ports }, fixture.tokens.service)).toMatchObject({
    reported: 1,
    errors: [],
  });
});
