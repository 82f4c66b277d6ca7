import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite, mutate, type TestSite } from '#test/harness/fleet.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { missingOpenVswitch, startOpenVswitch, type OpenVswitch } from '#test/peers/open-vswitch.ts';
import { instancePortsSuite } from './instance-ports-suite.ts';

let stack: TestStack;
let site: TestSite;
let device: OpenVswitch;

beforeAll(async () => {
  if (missingOpenVswitch() !== undefined) return;
  [device, stack] = await Promise.all([
    startOpenVswitch(['eth1', 'eth2', 'eth3', 'eth4', 'eth5'], 'ovs-1'),
    startTestStack({ servers: 1, environment: { simulator: { SIMULATOR_SPEED: '20' } } }),
  ]);
  site = await createSite(stack, 'switching');
}, 240_000);
afterAll(async () => {
  await stack?.stop();
  await device?.stop();
}, 60_000);

describe.skipIf(missingOpenVswitch() !== undefined)('a real Open vSwitch', () => {
  instancePortsSuite(() => ({ stack, site, device }));
});

let keys = 0;
async function make(field: string, type: string, input: object): Promise<string> {
  type Made = Readonly<Record<string, { readonly id: string }>>;
  const keyed = { idempotencyKey: `switching-${(keys += 1)}`, ...input };
  const made = await mutate<Made>(stack.as('admin'), field, keyed, `${type} { id }`);
  return made[type]?.id ?? '';
}

async function apply(input: object) {
  const operationId = await make('devicePortsApply', 'operation', input);
  return await awaitOperation(stack.as('admin'), operationId);
}

interface SeenPort {
  readonly name: string;
  readonly observed: { readonly untaggedVid: number | null; readonly mtu: number | null } | null;
  readonly differences: readonly { readonly field: string }[];
}

async function seePorts(deviceId: string): Promise<readonly SeenPort[]> {
  const document = `query($id: ID!) { networkDevice(id: $id) { operation { id } ports(first: 10) { nodes {
    name observed { untaggedVid mtu } differences { field } } } } }`;
  type Seen = { networkDevice: { operation: null; ports: { nodes: SeenPort[] } } };
  const { networkDevice } = await stack.as('admin').ask<Seen>(document, { id: deviceId });
  expect(networkDevice.operation).toBeNull();
  return networkDevice.ports.nodes;
}

test('a real Open vSwitch is configured by the record of its ports, and its configuration is recorded', async (context) => {
  context.skip(missingOpenVswitch() !== undefined, missingOpenVswitch());
  const { tenantId, siteId } = site;
  const deviceId = await make('networkDeviceCreate', 'networkDevice', {
    tenantId,
    siteId,
    name: 'leaf-1',
    kind: 'SWITCH',
    provider: 'openvswitch',
    managementAddress: '127.0.0.1',
    managementPort: Number(new URL(device.address).port),
    serialNumber: 'ovs-1',
  });
  const groupId = await make('vlanGroupCreate', 'vlanGroup', { tenantId, name: 'lab' });
  const untaggedVlanId = await make('vlanCreate', 'vlan', { groupId, vid: 20, name: 'storage' });
  const port = { tenantId, deviceId, kind: 'NETWORK' };
  const lagId = await make('devicePortCreate', 'devicePort', { ...port, name: 'bond0', untaggedVlanId });
  for (const name of ['eth1', 'eth2']) await make('devicePortCreate', 'devicePort', { ...port, name, lagId });
  const single = {
    ...port,
    name: 'eth3',
    mode: 'ACCESS',
    untaggedVlanId,
    mtu: 9_000,
    description: 'to web-1',
  };
  const singleId = await make('devicePortCreate', 'devicePort', single);

  expect(await apply({ deviceId, portIds: [singleId], dryRun: true })).toMatchObject({ state: 'SUCCEEDED' });
  expect((await seePorts(deviceId)).find(({ name }) => name === 'eth3')).toMatchObject({
    observed: { mtu: 1_500 },
    differences: expect.arrayContaining([{ field: 'mtu' }, { field: 'mode' }]),
  });
  expect(await device.vsctl('get', 'Port', 'eth3', 'tag')).toBe('[]\n');

  expect(await apply({ deviceId })).toMatchObject({ state: 'SUCCEEDED' });
  expect(await device.vsctl('get', 'Port', 'eth3', 'tag', 'vlan_mode')).toBe('20\naccess\n');
  expect(await device.vsctl('get', 'Port', 'bond0', 'tag', 'lacp')).toBe('20\nactive\n');
  expect((await device.vsctl('list-ifaces', 'br0')).split('\n').filter(Boolean)).toEqual([
    'eth1',
    'eth2',
    'eth3',
    'eth4',
    'eth5',
  ]);
  expect((await device.vsctl('list-ports', 'br0')).trim()).toBe('bond0\neth3\neth4\neth5');
  const ports = await seePorts(deviceId);
  expect(ports.find(({ name }) => name === 'eth3')?.observed).toEqual({ untaggedVid: 20, mtu: 9_000 });
  expect(ports.flatMap(({ differences }) => differences)).toEqual([]);

  // Another switch at this address is not changed.
  await make('networkDeviceUpdate', 'networkDevice', { id: deviceId, serialNumber: 'ovs-2' });
  await make('devicePortUpdate', 'devicePort', { id: singleId, description: 'to web-2' });
  expect(await apply({ deviceId })).toMatchObject({
    state: 'FAILED',
    failure: { code: 'IDENTITY_MISMATCH', message: expect.stringContaining('ovs-1') },
  });
  expect(await device.vsctl('get', 'Interface', 'eth3', 'external_ids')).toBe('{description="to web-1"}\n');
}, 120_000);
