import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startBootService, type BootService } from '../fixtures/boot-service.ts';
import { createRedfishClient, type RedfishClient } from '../fixtures/redfish-client.ts';
import { startSimulator, type Simulator } from '../start.ts';

// Hosts need seconds for their work, and more on a busy machine.
vi.setConfig({ testTimeout: 40_000 });

const SYSTEM = '/redfish/v1/Systems/System.Embedded.1';

interface Host {
  power: string;
  phase: string;
  installed: { image: string; instanceId: string } | null;
  boots: number;
  fault?: string;
}

let service: BootService;
let simulator: Simulator;
let client: RedfishClient;
beforeEach(async () => {
  service = await startBootService();
  simulator = await startSimulator({
    credential: { username: 'admin', password: 'canary' },
    servers: 1,
    vendors: ['dell'],
    speed: 10,
    bootUrl: service.url,
  });
  client = createRedfishClient(simulator, 'sim-001');
});
afterEach(async () => {
  await client.close();
  await simulator.close();
  await service.close();
});

const bootFrom = (target: string, enabled = 'Once') =>
  client.call('PATCH', SYSTEM, {
    body: { Boot: { BootSourceOverrideEnabled: enabled, BootSourceOverrideTarget: target } },
  });
const reset = async (type: string): Promise<number> =>
  (await client.call('POST', `${SYSTEM}/Actions/ComputerSystem.Reset`, { body: { ResetType: type } })).status;
async function host(): Promise<Host> {
  const [only] = (await (await fetch(`${simulator.controlUrl}/hosts`)).json()) as Host[];
  if (only === undefined) throw new Error('no host');
  return only;
}
const becomes = (expected: Partial<Host>) => expect.poll(host, { timeout: 15_000 }).toMatchObject(expected);
const override = async () =>
  ((await client.get(SYSTEM)).body['Boot'] as Record<string, unknown>)['BootSourceOverrideEnabled'];

test('installs from the network, reboots from its disk and reports so', async () => {
  await bootFrom('Pxe');
  await reset('On');
  await becomes({
    phase: 'running',
    power: 'On',
    installed: { image: 'demo', instanceId: 'instins-1' },
    boots: 2,
  });
  await expect
    .poll(() => service.events)
    .toEqual([
      { event: 'INSTALLED', token: 'Bearer one-time', imageSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { event: 'BOOTED', token: 'Bearer first-boot' },
    ]);
  expect(service.seen.filter((request) => !request.includes('progress'))).toEqual([
    'GET /boot/ipxe',
    'GET /boot/install',
    'GET /boot/user-data',
    'GET /boot/meta-data',
    'POST /boot/phone-home INSTALLED',
    'POST /boot/phone-home BOOTED',
  ]);
  expect(service.seen.filter((request) => request.includes('progress')).length).toBeGreaterThan(2);
  // "Once" was used up by the first boot.
  expect(await override()).toBe('Disabled');

  // A system runs now, so a graceful restart works, boots from the disk and reports again.
  expect(await reset('GracefulRestart')).toBe(204);
  await becomes({ boots: 3, phase: 'running' });
  await expect.poll(() => service.events.length).toBe(3);
  expect(await reset('GracefulShutdown')).toBe(204);
  await becomes({ power: 'Off', phase: 'off', installed: { image: 'demo', instanceId: 'instins-1' } });
});

test('a continuous override boots from the network each time', async () => {
  service.script = '#!ipxe\nexit';
  await bootFrom('UefiHttp', 'Continuous');
  await reset('On');
  await becomes({ phase: 'no-bootable-device' });
  await reset('ForceRestart');
  await becomes({ phase: 'no-bootable-device', boots: 2 });
  expect(service.seen).toEqual(['GET /boot/ipxe', 'GET /boot/ipxe']);
  expect(await override()).toBe('Continuous');
});

test('wipes its disks with evidence for each, and stays on until it is switched off', async () => {
  await bootFrom('Pxe');
  await reset('On');
  await becomes({ phase: 'running' });
  service.task = 'wipe';
  await bootFrom('Pxe');
  await reset('ForceRestart');
  await becomes({ power: 'On', phase: 'halted', installed: null });
  const wiped = service.events.find(({ event }) => event === 'WIPED');
  const drive = await client.get(`${SYSTEM}/Storage/CPU.1/Drives/Disk.Bay.0:Enclosure.Internal.0-1`);
  expect(wiped?.['disks']).toMatchObject([
    { name: 'nvme0n1', serialNumber: drive.body['SerialNumber'], verified: true },
    { name: 'nvme1n1', verified: true },
  ]);
});

test('runs a rescue system that leaves the disk as it is, shuts down when asked to, and is gone then', async () => {
  await bootFrom('Pxe');
  await reset('On');
  await becomes({ phase: 'running' });
  service.task = 'rescue';
  await bootFrom('Pxe');
  await reset('ForceRestart');
  await becomes({ power: 'On', phase: 'rescued', installed: { image: 'demo', instanceId: 'instins-1' } });
  expect(service.seen).toContain('GET /boot/authorized-keys');
  expect(service.events.at(-1)).toMatchObject({
    event: 'RESCUED',
    rescue: { address: '192.0.2.10', hostKey: expect.stringMatching(/^SHA256:[A-Za-z0-9+/]{43}$/) },
  });
  expect(await reset('GracefulShutdown')).toBe(204);
  await becomes({ power: 'Off', phase: 'off' });
  await reset('On');
  await becomes({ phase: 'running', installed: { image: 'demo', instanceId: 'instins-1' } });
});

test('an empty disk boots nothing, and a graceful stop is ignored there', async () => {
  await reset('On');
  await becomes({ power: 'On', phase: 'no-bootable-device' });
  expect(await reset('GracefulShutdown')).toBe(204);
  expect(await host()).toMatchObject({ power: 'On', phase: 'no-bootable-device' });
  expect(service.seen).toEqual([]);
});

test('an image with another checksum is not written, and the boot service is informed', async () => {
  service.sha256 = '0'.repeat(64);
  await bootFrom('Pxe');
  await reset('On');
  await becomes({ phase: 'halted', power: 'On', installed: null });
  expect(service.events).toMatchObject([{ event: 'FAILED', message: expect.stringContaining('SHA-256') }]);
});

test('a boot service that is restarting is waited for, at every request', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  service.hold = promise;
  await bootFrom('Pxe');
  service.failures = 1;
  await reset('On');
  await becomes({ phase: 'installing' });
  service.failures = 3;
  resolve();
  await becomes({ phase: 'running', installed: { image: 'demo', instanceId: 'instins-1' } });
  await expect.poll(() => service.events.map(({ event }) => event)).toEqual(['INSTALLED', 'BOOTED']);
});

test('a refused phone-home is not repeated: the installer halts, a running system runs on', async () => {
  service.refuse = { INSTALLED: 409 };
  await bootFrom('Pxe');
  await reset('On');
  await becomes({ phase: 'halted', power: 'On' });
  expect(service.events).toHaveLength(1);
  service.refuse = { BOOTED: 404 };
  await reset('ForceRestart');
  await becomes({ phase: 'running' });
  await expect.poll(() => service.events.map(({ event }) => event)).toEqual(['INSTALLED', 'BOOTED']);
});

test('a machine without orders retries, at most once a second, until its power goes', async () => {
  service.script = '#!ipxe\n:again\nsleep 1\nchain BASE/boot/ipxe?mac=${mac} || goto again';
  await bootFrom('Pxe');
  await reset('On');
  const before = performance.now();
  await expect.poll(() => service.seen.length, { timeout: 15_000 }).toBeGreaterThanOrEqual(3);
  expect(performance.now() - before).toBeGreaterThan(1_900);
  expect(await host()).toMatchObject({ phase: 'network-boot' });
  await reset('ForceOff');
  const { length } = service.seen;
  await new Promise((resolve) => setTimeout(resolve, 1_300));
  expect(service.seen).toHaveLength(length);
  expect(await host()).toMatchObject({ power: 'Off', phase: 'off' });
});

test('an installer, and a first boot, can be set to stay silent', async () => {
  simulator.setHost('sim-001', { installer: 'never-phones-home' });
  await bootFrom('Pxe');
  await reset('On');
  await becomes({ phase: 'installing', installed: { image: 'demo', instanceId: 'instins-1' } });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(service.events).toEqual([]);
  simulator.setHost('sim-001', { installer: 'normal', firstBoot: 'never-phones-home' });
  await reset('ForceRestart');
  await becomes({ phase: 'running' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(service.events).toEqual([]);
});

test('an installer can be set to die, once: the next boot installs', async () => {
  simulator.setHost('sim-001', { installer: 'dies-once' });
  await bootFrom('Pxe');
  await reset('On');
  await becomes({ phase: 'installing' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(service.events).toEqual([]);
  expect((await host()).installed).toBeNull();
  await bootFrom('Pxe');
  await reset('ForceRestart');
  await becomes({ phase: 'running' });
});

test('a boot that is cut off by its power leaves nothing behind', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  service.hold = promise;
  await bootFrom('Pxe');
  await reset('On');
  await becomes({ phase: 'installing' });
  await reset('ForceOff');
  expect(await host()).toMatchObject({ power: 'Off', phase: 'off' });
  resolve();
  await new Promise((done) => setTimeout(done, 300));
  expect(service.events).toEqual([]);
  expect((await host()).installed).toBeNull();
});
