import { expect, onTestFinished, test } from 'vitest';
import { createRedfishClient } from '../fixtures/redfish-client.ts';
import type { Vendor } from '../models/model.ts';
import { startSimulator } from '../start.ts';

async function start(vendor: Vendor) {
  const credential = { username: 'admin', password: 'canary' };
  const simulator = await startSimulator({ credential, servers: 1, vendors: [vendor], speed: 100 });
  const client = createRedfishClient(simulator, 'sim-001');
  onTestFinished(async () => {
    await client.close();
    await simulator.close();
  });
  return client;
}

const idsOf = (members: unknown): number[] => (members as { Id: string }[]).map(({ Id }) => Number(Id));

test('an iDRAC gives 50 entries, the newest first, and says where the next are', async () => {
  const client = await start('dell');
  const { body } = await client.get('/redfish/v1/Managers/iDRAC.Embedded.1/LogServices/Sel/Entries');
  const ids = idsOf(body['Members']);
  expect(ids).toHaveLength(50);
  expect(ids).toEqual(ids.toSorted((a, b) => b - a));
  const next = await client.get(String(body['Members@odata.nextLink']));
  expect(idsOf(next.body['Members'])).toHaveLength(Number(body['Members@odata.count']) - 50);
  expect(next.body['Members@odata.nextLink']).toBeUndefined();
});

test('an iLO gives all of them, the oldest first', async () => {
  const client = await start('hpe');
  const { body } = await client.get('/redfish/v1/Systems/1/LogServices/IML/Entries/');
  const ids = idsOf(body['Members']);
  expect(ids).toHaveLength(Number(body['Members@odata.count']));
  expect(ids).toEqual(ids.toSorted((a, b) => a - b));
});

test('an entry is a resource of its own', async () => {
  const client = await start('supermicro');
  const path = '/redfish/v1/Systems/1/LogServices/Log1/Entries';
  expect((await client.get(`${path}/1`)).body).toMatchObject({ Id: '1', Severity: 'OK' });
  expect((await client.get(`${path}/9999`)).status).toBe(404);
});
