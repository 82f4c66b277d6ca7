import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createRedfishClient } from '../fixtures/redfish-client.ts';
import { startSimulator } from '../start.ts';

const DRIVES = '/redfish/v1/Systems/System.Embedded.1/Storage/CPU.1/Drives';
const drive = (bay: number): string => `${DRIVES}/Disk.Bay.${bay}:Enclosure.Internal.0-1`;

const installed = {
  image: 'ubuntu-24.04',
  sha256: '0',
  instanceId: 'i-1',
  userData: '',
  bootUrl: 'http://127.0.0.1:9',
  bootToken: 'token',
};

/** A simulator whose host runs from its disk. */
async function start() {
  const stateDir = await mkdtemp(join(tmpdir(), 'simulator-erase-'));
  const host = {
    power: 'On',
    phase: 'running',
    override: { enabled: 'Disabled', target: 'None', mode: 'UEFI' },
    installed,
    reported: true,
    boots: 1,
  };
  await writeFile(join(stateDir, 'state.json'), JSON.stringify({ hosts: { 'sim-001': host } }));
  const credential = { username: 'admin', password: 'canary' };
  const simulator = await startSimulator({ credential, servers: 1, vendors: ['dell'], speed: 50, stateDir });
  const client = createRedfishClient(simulator, 'sim-001');
  onTestFinished(async () => {
    await client.close();
    await simulator.close();
    await rm(stateDir, { recursive: true });
  });
  const seen = async () => {
    const hosts = (await (await fetch(`${simulator.controlUrl}/hosts`)).json()) as {
      installed: { image: string } | null;
      phase: string;
    }[];
    return { image: hosts[0]?.installed?.image ?? null, phase: hosts[0]?.phase };
  };
  const erase = async (bay: number): Promise<void> => {
    const { status, headers } = await client.call('POST', `${drive(bay)}/Actions/Drive.SecureErase`);
    expect(status).toBe(202);
    const monitor = String(headers['location']);
    await vi.waitFor(async () => expect((await client.get(monitor)).status).toBe(204), 10_000);
  };
  return { client, seen, erase };
}

test('erasing a data disk leaves the host alone', async () => {
  const { erase, seen } = await start();
  await erase(1);
  expect(await seen()).toEqual({ image: 'ubuntu-24.04', phase: 'running' });
});

test('erasing the system disk removes the image, and the system that runs from it', async () => {
  const { erase, seen } = await start();
  await erase(0);
  expect(await seen()).toEqual({ image: null, phase: 'halted' });
});

test('a drive that is being erased says so, and refuses a second erase', async () => {
  const { client } = await start();
  const action = `${drive(0)}/Actions/Drive.SecureErase`;
  await client.call('POST', action);
  const { body } = await client.get(drive(0));
  expect(body['Operations']).toMatchObject([{ OperationName: 'Sanitize' }]);
  expect((await client.call('POST', action)).status).toBe(409);
});

test('a kind of erase that is not offered is refused', async () => {
  const { client } = await start();
  const action = `${drive(0)}/Actions/Drive.SecureErase`;
  const refused = await client.call('POST', action, { body: { SanitizationType: 'Overwrite' } });
  expect(refused.status).toBe(400);
});
