import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRedfishClient, type RedfishClient } from '../fixtures/redfish-client.ts';
import { startSimulator, type Simulator } from '../start.ts';

const ACCOUNTS = '/redfish/v1/AccountService/Accounts';
const user = { UserName: 'operator', Password: 'canary-operator', RoleId: 'Operator', Enabled: true };

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ credential: { username: 'admin', password: 'canary' }, servers: 3 });
});
afterAll(() => simulator.close());

const client = (vendor: string): RedfishClient =>
  createRedfishClient(simulator, simulator.bmcs.find((bmc) => bmc.vendor === vendor)?.name ?? '');

test('Dell has slots that are filled and emptied by PATCH, and accepts no POST', async () => {
  const dell = client('dell');
  expect((await dell.call('POST', ACCOUNTS, { body: user })).status).toBe(405);
  expect((await dell.get(ACCOUNTS)).body['Members@odata.count']).toBe(16);
  expect((await dell.call('PATCH', `${ACCOUNTS}/1`, { body: user })).status).toBe(400);
  expect((await dell.call('PATCH', `${ACCOUNTS}/3`, { body: user })).status).toBe(200);
  expect((await dell.get(`${ACCOUNTS}/3`)).body).toMatchObject({
    UserName: 'operator',
    RoleId: 'Operator',
    Password: null,
  });
  const cleared = { UserName: '', Password: 'canary-other' };
  expect((await dell.call('PATCH', `${ACCOUNTS}/3`, { body: cleared })).status).toBe(400);
  expect((await dell.call('PATCH', `${ACCOUNTS}/3`, { body: { UserName: '' } })).status).toBe(200);
  expect((await dell.get(`${ACCOUNTS}/3`)).body).toMatchObject({ UserName: '', Enabled: false });
  await dell.close();
});

test('HPE adds accounts by POST, and removes them by DELETE', async () => {
  const hpe = client('hpe');
  expect((await hpe.call('POST', ACCOUNTS, { body: { ...user, Password: 'short' } })).status).toBe(400);
  expect((await hpe.call('POST', ACCOUNTS, { body: user })).status).toBe(201);
  expect((await hpe.get(`${ACCOUNTS}/2/`)).body).toMatchObject({ UserName: 'operator' });
  expect((await hpe.call('DELETE', `${ACCOUNTS}/2`)).status).toBe(204);
  expect((await hpe.get(`${ACCOUNTS}/2/`)).status).toBe(404);
  await hpe.close();
});

test('Supermicro wants a precondition for a new password', async () => {
  const supermicro = client('supermicro');
  const path = `${ACCOUNTS}/2`;
  const body = { Password: 'canary-password' };
  expect((await supermicro.call('PATCH', path, { body })).status).toBe(428);
  const headers = { 'if-match': '"another"' };
  expect((await supermicro.call('PATCH', path, { body, headers })).status).toBe(412);
  await supermicro.close();
});
