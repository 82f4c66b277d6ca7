import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startNetworks, type NetworksSuite } from './networks-suite.ts';

let suite: NetworksSuite;
beforeAll(async () => void (suite = await startNetworks()), 120_000);
afterAll(async () => await suite?.fixture.stop());

interface Payload {
  readonly device: { readonly id: string; readonly operation: { readonly id: string } | null } | null;
  readonly operation: { readonly id: string; readonly kind: string } | null;
  readonly errors: readonly { code: string; message: string; path: string[]; holder: string | null }[];
}

const APPLY = `mutation($in: DevicePortsApplyInput!) { devicePortsApply(input: $in) {
  device { id operation { id } } operation { id kind } errors { code message path holder } } }`;
const REPORT = `mutation($in: NetworkDeviceReportInput!) { networkDeviceReport(input: $in) {
  device { id } errors { code message path } } }`;
const IN_PROGRESS = `query($id: ID) { networkDevicesInProgress(operationId: $id) {
  networkDeviceId operationId request formerPorts } }`;

let keys = 0;
const keyed = (input: object): object => ({ idempotencyKey: `apply-${(keys += 1)}`, ...input });

async function apply(input: object, token = suite.fixture.tokens.admin): Promise<Payload> {
  type Answer = { devicePortsApply: Payload };
  return (await suite.fixture.query<Answer>(token, APPLY, { in: keyed(input) })).devicePortsApply;
}

async function report(input: object): Promise<{ device: unknown; errors: { code: string }[] }> {
  const { fixture } = suite;
  type Answer = { networkDeviceReport: { device: unknown; errors: { code: string }[] } };
  const answer = await fixture.query<Answer>(fixture.tokens.service, REPORT, { in: keyed(input) });
  return answer.networkDeviceReport;
}

async function inProgress(id: string) {
  const { fixture } = suite;
  type Row = { networkDeviceId: string; request: string; formerPorts: string | null };
  type Answer = { networkDevicesInProgress: Row[] };
  return (await fixture.query<Answer>(fixture.tokens.service, IN_PROGRESS, { id })).networkDevicesInProgress;
}

const managed = async (): Promise<string> =>
  await suite.device({ provider: 'openvswitch', managementAddress: '192.0.2.7' });

test('an operation has the ports by their records, and the device names it until its end', async () => {
  const deviceId = await managed();
  const groupId = await suite.create('VlanGroup', { tenantId: suite.tenants.acme, name: 'lab' });
  const [one, other] = [
    await suite.create('Vlan', { groupId, vid: 20, name: 'one' }),
    await suite.create('Vlan', { groupId, vid: 30, name: 'other' }),
  ];
  const lagId = await suite.port(deviceId, { name: 'bond0', untaggedVlanId: one });
  await suite.port(deviceId, { name: 'eth1', lagId, mtu: 9_000 });
  await suite.port(deviceId, { name: 'eth2', untaggedVlanId: one, taggedVlanIds: [other], enabled: false });
  await suite.port(deviceId, { name: 'eth3', description: 'to web-1' });
  await suite.port(deviceId, { name: 'mgmt', managementOnly: true });

  const { device, operation, errors } = await apply({ deviceId });
  expect(errors).toEqual([]);
  expect(operation?.kind).toBe('DEVICE_PORTS_APPLY');
  expect(device).toEqual({ id: deviceId, operation: { id: operation?.id } });
  const [held] = await inProgress(operation?.id ?? '');
  const { data } = JSON.parse(held?.request ?? '{}') as { data: { ports: unknown; siteId: string } };
  expect(data.siteId).toBe(suite.siteId);
  const access = { mode: 'ACCESS', untaggedVid: 20, taggedVids: [] };
  expect(data.ports).toEqual([
    { name: 'bond0', enabled: true, lag: null, vlans: access },
    { name: 'eth1', enabled: true, lag: 'bond0', mtu: 9_000 },
    { name: 'eth2', enabled: false, lag: null, vlans: { mode: 'TRUNK', untaggedVid: 20, taggedVids: [30] } },
    { name: 'eth3', enabled: true, lag: null, description: 'to web-1' },
  ]);

  expect((await apply({ deviceId })).errors).toMatchObject([{ code: 'CONFLICT', holder: operation?.id }]);
  const operationId = operation?.id;
  const port = { name: 'eth3', enabled: null, linkUp: null, description: null, mtu: 1_500 };
  const first = JSON.stringify([{ ...port, vlans: null, lag: null, unsupported: null }]);
  await report({ operationId, action: 'KEEP_PORTS', formerPorts: first });
  await report({ operationId, action: 'KEEP_PORTS', formerPorts: '[]' });
  const [kept] = await inProgress(operation?.id ?? '');
  expect(JSON.parse(kept?.formerPorts ?? '')).toEqual(JSON.parse(first));

  expect(await report({ operationId, action: 'END', outcome: 'SUCCEEDED' })).toMatchObject({ errors: [] });
  expect(await inProgress(operation?.id ?? '')).toEqual([]);
  // A report that arrives again finds nothing to release.
  expect(await report({ operationId, action: 'END', outcome: 'SUCCEEDED' })).toEqual({
    device: null,
    errors: [],
  });
  const late = await report({ operationId, action: 'KEEP_PORTS', formerPorts: first });
  expect(late.errors).toMatchObject([{ code: 'CONFLICT' }]);
});

test('an impossible configuration is refused, with what to do', async () => {
  const deviceId = await managed();
  const bare = await suite.device();
  const port = await suite.port(deviceId, { name: 'eth1', mode: 'ACCESS' });
  const trunk = await suite.port(deviceId, { name: 'eth2', mode: 'TRUNK' });
  const power = await suite.port(deviceId, { name: 'psu1', kind: 'POWER' });
  const foreign = await suite.port(bare, { name: 'eth1' });
  const stray = await suite.device({ provider: 'openvswitch', managementAddress: '198.51.100.7' });
  await suite.port(stray, { name: 'eth1' });
  const cases = [
    [{ deviceId: stray }, 'INVALID_INPUT', ['deviceId'], /198\.51\.100\.7/],
    [{ deviceId: bare }, 'INVALID_INPUT', ['deviceId'], /no provider/],
    [{ deviceId, portIds: [] }, 'INVALID_INPUT', ['portIds'], /must name a port/],
    [
      { deviceId, portIds: [port] },
      'INVALID_INPUT',
      ['portIds'],
      /eth1 has the mode ACCESS and no untaggedVlan/,
    ],
    [{ deviceId, portIds: [trunk] }, 'INVALID_INPUT', ['portIds'], /eth2 has the mode TRUNK and no VLAN/],
    [{ deviceId, portIds: [foreign] }, 'NOT_FOUND', ['portIds', '0'], /has no port/],
    [{ deviceId, portIds: [power] }, 'NOT_FOUND', ['portIds', '0'], /of the kind NETWORK/],
    [{ deviceId: newId('networkDevice') }, 'NOT_FOUND', ['deviceId'], /no networkDevice/],
    [{ deviceId, expectedVersion: 99 }, 'STALE_VERSION', ['expectedVersion'], /again/],
  ] as const;
  for (const [input, code, path, message] of cases) {
    const { errors, operation } = await apply(input);
    expect(errors).toMatchObject([{ code, path, message: expect.stringMatching(message) }]);
    expect(operation).toBeNull();
  }
});

test('a device with an operation under way is neither moved nor deleted', async () => {
  const deviceId = await managed();
  const portId = await suite.port(deviceId, { name: 'eth1' });
  const { operation } = await apply({ deviceId, portIds: [portId], dryRun: true });
  const { admin } = suite.fixture.tokens;
  const devices = suite.client('NetworkDevice');
  const refused = [
    await devices.delete(admin, deviceId),
    await devices.update(admin, deviceId, { managementAddress: '192.0.2.8' }),
  ];
  for (const { errors } of refused)
    expect(errors).toMatchObject([{ code: 'CONFLICT', holder: operation?.id }]);
  expect((await devices.update(admin, deviceId, { assetTag: 'A-1' })).errors).toEqual([]);
  await report({ operationId: operation?.id, action: 'END', outcome: 'SUCCEEDED' });
});
