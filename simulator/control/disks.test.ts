import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRedfishClient, type RedfishClient } from '../fixtures/redfish-client.ts';
import { startSimulator, type Simulator } from '../start.ts';

const SYSTEM = '/redfish/v1/Systems/System.Embedded.1';

let simulator: Simulator;
let client: RedfishClient;
beforeEach(async () => {
  simulator = await startSimulator({
    credential: { username: 'admin', password: 'canary-password' },
    servers: 1,
    vendors: ['dell'],
    speed: 4,
  });
  client = createRedfishClient(simulator, 'sim-001');
});
afterEach(async () => {
  await client.close();
  await simulator.close();
});

async function setHost(change: object): Promise<{ status: number; body: unknown }> {
  const url = `${simulator.controlUrl}/hosts/sim-001`;
  const reply = await fetch(url, { method: 'POST', body: JSON.stringify(change) });
  return { status: reply.status, body: await reply.json() };
}

test('disks are put into bays by number, and keep their serial numbers wherever they are', async () => {
  const serials = async (): Promise<unknown[]> => {
    const storage = await client.get(`${SYSTEM}/Storage?$expand=*($levels=1)`);
    const [unit] = storage.body['Members'] as { '@odata.id': string; Drives: { '@odata.id': string }[] }[];
    const drives = (await client.get(unit?.['@odata.id'] ?? '')).body['Drives'] as {
      '@odata.id': string;
    }[];
    return await Promise.all(
      drives.slice(0, 2).map(async (drive) => (await client.get(drive['@odata.id'])).body['SerialNumber']),
    );
  };
  const [first, second] = await serials();
  await setHost({ disks: [1, 0] });
  expect(await serials()).toEqual([second, first]);
  await setHost({ disks: [1, 7] });
  const [stays, other] = await serials();
  expect(stays).toBe(second);
  expect([first, second]).not.toContain(other);
  expect(await setHost({ disks: [1, 1] })).toMatchObject({
    status: 400,
    body: { error: { path: 'disks' } },
  });
});
