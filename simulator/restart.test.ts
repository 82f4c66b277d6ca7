import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startBootService, type BootService } from './fixtures/boot-service.ts';
import { createRedfishClient } from './fixtures/redfish-client.ts';
import { startSimulator, type Simulator, type SimulatorOptions } from './start.ts';

// Hosts need seconds for their work, and more on a busy machine.
vi.setConfig({ testTimeout: 40_000 });

const SYSTEM = '/redfish/v1/Systems/System.Embedded.1';
const PROCESS = new URL('../processes/simulator.ts', import.meta.url).pathname;

let service: BootService;
let folder: string;
const children: ChildProcess[] = [];
beforeEach(async () => {
  service = await startBootService();
  folder = await mkdtemp(join(tmpdir(), 'simulator-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await service.close();
  await rm(folder, { recursive: true });
});

const options = (): SimulatorOptions => ({
  credential: { username: 'admin', password: 'canary' },
  servers: 2,
  vendors: ['dell'],
  speed: 10,
  bootUrl: service.url,
  stateDir: folder,
});

interface Host {
  name: string;
  power: string;
  phase: string;
  installed: unknown;
  boots: number;
}

async function hosts(controlUrl: string): Promise<Host[]> {
  return (await (await fetch(`${controlUrl}/hosts`)).json()) as Host[];
}

async function install(simulator: Pick<Simulator, 'bmcs' | 'ca' | 'credential'>): Promise<void> {
  const client = createRedfishClient(simulator as Simulator, 'sim-001');
  await client.call('PATCH', SYSTEM, {
    body: { Boot: { BootSourceOverrideEnabled: 'Once', BootSourceOverrideTarget: 'Pxe' } },
  });
  await client.call('POST', `${SYSTEM}/Actions/ComputerSystem.Reset`, { body: { ResetType: 'On' } });
  await client.close();
}

test('a restart finds the fleet as it was: power, disks, addresses, certificates', async () => {
  const first = await startSimulator(options());
  await install(first);
  await expect.poll(() => service.events.length, { timeout: 15_000 }).toBe(2);
  const before = await hosts(first.controlUrl);
  await first.close();
  const second = await startSimulator(options());
  expect(second.bmcs).toEqual(first.bmcs);
  expect(second.ca).toBe(first.ca);
  expect(await hosts(second.controlUrl)).toEqual(before);
  expect(before).toMatchObject([{ power: 'On', phase: 'running', boots: 2 }, { power: 'Off' }]);
  await second.close();
  expect(service.events).toHaveLength(2);
});

test('a larger fleet keeps the servers that were there', async () => {
  const first = await startSimulator(options());
  await first.close();
  const second = await startSimulator({ ...options(), servers: 4 });
  expect(second.bmcs.slice(0, 2)).toEqual(first.bmcs);
  await second.close();
});

test('a port that is in use is an error, and leaves nothing running', async () => {
  const first = await startSimulator({ ...options(), stateDir: undefined });
  const port = Number(new URL(first.bmcs[0]?.url ?? '').port);
  await expect(startSimulator({ ...options(), port })).rejects.toThrow('EADDRINUSE');
  await first.close();
  const second = await startSimulator({ ...options(), port });
  expect(new URL(second.bmcs[0]?.url ?? '').port).toBe(String(port));
  await second.close();
});

test('a state that cannot be read is an error that names the file', async () => {
  const first = await startSimulator(options());
  await first.close();
  const { writeAtomically } = await import('./file.ts');
  await writeAtomically(join(folder, 'state.json'), '{"hosts": 5}');
  await expect(startSimulator(options())).rejects.toThrow(join(folder, 'state.json'));
});

interface Child {
  readonly child: ChildProcess;
  readonly controlUrl: string;
}

async function startProcess(speed = '3'): Promise<Child> {
  const child = spawn(process.execPath, [PROCESS], {
    env: {
      PATH: process.env['PATH'],
      SIMULATOR_DIR: folder,
      SIMULATOR_PASSWORD: 'canary',
      SIMULATOR_SERVERS: '2',
      SIMULATOR_SPEED: speed,
      SIMULATOR_BOOT_URL: service.url,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    const entry = JSON.parse(line) as { control?: string };
    if (entry.control !== undefined) return { child, controlUrl: entry.control };
  }
  throw new Error('the process ended before it served');
}

/** A fleet in another process, in the form that clients of its BMCs need. */
async function fleetOf({ controlUrl }: Child): Promise<Pick<Simulator, 'bmcs' | 'ca' | 'credential'>> {
  const bmcs = (await (await fetch(`${controlUrl}/bmcs`)).json()) as { name: string; address: string }[];
  return {
    bmcs: bmcs.map((bmc) => ({ ...bmc, url: bmc.address })) as unknown as Simulator['bmcs'],
    ca: await readFile(join(folder, 'ca.pem'), 'utf8'),
    credential: { username: 'admin', password: 'canary' },
  };
}

test('what a BMC has answered is remembered by a fleet that is killed at once', async () => {
  const first = await startProcess();
  const client = createRedfishClient((await fleetOf(first)) as Simulator, 'sim-001');
  await client.call('GET', SYSTEM);
  const answer = await client.call('POST', `${SYSTEM}/Actions/ComputerSystem.Reset`, {
    body: { ResetType: 'On' },
  });
  first.child.kill('SIGKILL');
  expect(answer.status).toBe(204);
  await once(first.child, 'exit');
  const second = await startProcess();
  expect((await hosts(second.controlUrl))[0]).toMatchObject({ power: 'On' });
});

test.each(['installing', 'network-boot', 'post'])(
  'killed while %s, a host continues and ends installed',
  async (phase) => {
    if (phase === 'network-boot') service.failures = 2;
    const first = await startProcess();
    await install(await fleetOf(first));
    await expect
      .poll(async () => (await hosts(first.controlUrl))[0]?.phase, { timeout: 15_000, interval: 5 })
      .toBe(phase);
    // A phase that no BMC has reported yet may be lost; the host then goes through it again.
    await new Promise((resolve) => setTimeout(resolve, 130));
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    const second = await startProcess();
    await expect
      .poll(async () => (await hosts(second.controlUrl))[0], { timeout: 15_000 })
      .toMatchObject({ power: 'On', phase: 'running', installed: { instanceId: 'instins-1' } });
    await expect.poll(() => service.events.at(-1), { timeout: 15_000 }).toMatchObject({ event: 'BOOTED' });
  },
  40_000,
);

test('SIGTERM ends the process cleanly, with secrets only readable by its owner', async () => {
  const { child, controlUrl } = await startProcess();
  expect((await fetch(`${controlUrl}/readyz`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  for (const file of ['state.json', 'ca.key', 'certificates.json']) {
    expect((await stat(join(folder, file))).mode & 0o077).toBe(0);
  }
  await expect(fetch(`${controlUrl}/readyz`)).rejects.toThrow('fetch failed');
});

test('all faults of the environment are reported at once', async () => {
  const child = spawn(process.execPath, [PROCESS], {
    env: { PATH: process.env['PATH'], SIMULATOR_PORT: 'many', SIMULATOR_SPEED: '-1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  children.push(child);
  let text = '';
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  expect(await once(child, 'close')).toEqual([1, null]);
  for (const name of ['SIMULATOR_DIR', 'SIMULATOR_PASSWORD', 'SIMULATOR_PORT', 'SIMULATOR_SPEED']) {
    expect(text).toContain(name);
  }
});
