import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRedfishClient, type RedfishClient, type Reply } from '../fixtures/redfish-client.ts';
import { startSimulator, type Simulator } from '../start.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator({ credential: { username: 'admin', password: 'canary' }, servers: 3 });
});
afterAll(() => simulator.close());

const at = (value: unknown, ...keys: string[]): unknown =>
  keys.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);

const client = (vendor: string): RedfishClient =>
  createRedfishClient(simulator, simulator.bmcs.findLast((bmc) => bmc.vendor === vendor)?.name ?? '');

test('Dell answers an action that carries If-Match with 412, and keeps the override out of Settings', async () => {
  const dell = client('dell');
  const system = '/redfish/v1/Systems/System.Embedded.1';
  const reply = await dell.call('POST', `${system}/Actions/ComputerSystem.Reset`, {
    body: { ResetType: 'On' },
    headers: { 'if-match': '*' },
  });
  expect(reply.status).toBe(412);
  expect((await dell.get(system)).body['PowerState']).toBe('Off');
  const settings = at((await dell.get(system)).body, '@Redfish.Settings', 'SettingsObject', '@odata.id');
  expect(Object.keys(at((await dell.get(String(settings))).body, 'Boot') as object)).toEqual(['BootOrder']);
  const refused = await dell.call('PATCH', String(settings), {
    body: { Boot: { BootSourceOverrideTarget: 'Pxe' } },
  });
  expect(refused.status).toBe(400);
  await dell.close();
});

test('HPE redirects to the slash, ignores case, refuses the mode, and a boot change during POST', async () => {
  const hpe = client('hpe');
  const redirect = await hpe.get('/redfish/v1/Systems/1?$expand=.');
  expect([redirect.status, redirect.headers['location']]).toEqual([
    308,
    '/redfish/v1/Systems/1/?%24expand=.',
  ]);
  expect((await hpe.get('/redfish/v1/systems/1/BIOS/')).status).toBe(200);
  const patch = (boot: Record<string, unknown>): Promise<Reply> =>
    hpe.call('PATCH', '/redfish/v1/Systems/1/', { body: { Boot: boot } });
  const mode = await patch({ BootSourceOverrideMode: 'UEFI' });
  expect([mode.status, JSON.stringify(mode.body)]).toEqual([
    400,
    expect.stringContaining('PropertyNotWritable'),
  ]);
  await hpe.call('POST', '/redfish/v1/Systems/1/Actions/ComputerSystem.Reset/', {
    body: { ResetType: 'On' },
  });
  const post = await patch({ BootSourceOverrideEnabled: 'Once', BootSourceOverrideTarget: 'Pxe' });
  expect([post.status, JSON.stringify(post.body)]).toEqual([
    400,
    expect.stringContaining('UnableToModifyDuringSystemPOST'),
  ]);
  await hpe.close();
});

test('collections can be expanded by one level', async () => {
  const dell = client('dell');
  const { body } = await dell.get('/redfish/v1/Systems/System.Embedded.1/Memory?$expand=*($levels=1)');
  expect((body['Members'] as Record<string, unknown>[]).map((dimm) => dimm['CapacityMiB'])).toEqual(
    Array.from({ length: 8 }, () => 32_768),
  );
  await dell.close();
});
