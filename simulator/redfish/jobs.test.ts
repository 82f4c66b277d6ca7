import { expect, onTestFinished, test, vi } from 'vitest';
import { createRedfishClient } from '../fixtures/redfish-client.ts';
import { startSimulator } from '../start.ts';

const SYSTEM = '/redfish/v1/Systems/System.Embedded.1';
const SETTINGS = `${SYSTEM}/Bios/Settings`;
const JOBS = '/redfish/v1/Managers/iDRAC.Embedded.1/Oem/Dell/Jobs';
const ON_RESET = { '@Redfish.SettingsApplyTime': { ApplyTime: 'OnReset' } };
const change = { Attributes: { LogicalProc: 'Disabled' } };

async function start(speed: number) {
  const credential = { username: 'admin', password: 'canary' };
  const simulator = await startSimulator({ credential, servers: 1, vendors: ['dell'], speed });
  const client = createRedfishClient(simulator, 'sim-001');
  onTestFinished(async () => {
    await client.close();
    await simulator.close();
  });
  const reset = (type: string) =>
    client.call('POST', `${SYSTEM}/Actions/ComputerSystem.Reset`, { body: { ResetType: type } });
  return { ...client, reset };
}

const idOf = (headers: Record<string, string | string[] | undefined>): string =>
  /JID_\d{12}$/.exec(String(headers['location']))?.[0] ?? 'no job';

test('a job is unknown for a while after it was accepted', async () => {
  const client = await start(2);
  const accepted = await client.call('PATCH', SETTINGS, { body: { ...change, ...ON_RESET } });
  expect(accepted.status).toBe(202);
  const id = idOf(accepted.headers);
  const places = [`/redfish/v1/TaskService/Tasks/${id}`, `${JOBS}/${id}`];
  for (const place of places) expect((await client.get(place)).status).toBe(404);

  for (const place of places) {
    await vi.waitFor(async () => expect((await client.get(place)).status).toBe(200), 20_000);
  }
});

test('BIOS settings become a job that waits for the next boot, and is done by it', async () => {
  const client = await start(100);
  const { headers } = await client.call('PATCH', SETTINGS, { body: { ...change, ...ON_RESET } });
  const id = idOf(headers);
  await vi.waitFor(async () => expect((await client.get(`${JOBS}/${id}`)).status).toBe(200), 20_000);
  expect((await client.get(`${JOBS}/${id}`)).body).toMatchObject({
    JobState: 'Scheduled',
    JobType: 'BIOSConfiguration',
  });
  expect((await client.get(`/redfish/v1/TaskService/Tasks/${id}`)).body).toMatchObject({
    TaskState: 'Pending',
  });

  await client.reset('On');
  await vi.waitFor(async () => {
    const job = (await client.get(`${JOBS}/${id}`)).body;
    expect(job).toMatchObject({ JobState: 'Completed', MessageId: 'PR19', PercentComplete: 100 });
  }, 20_000);
  expect((await client.get(`${SYSTEM}/Bios`)).body).toMatchObject(change);
});

test('one job at a time: another change is refused with SYS011 until the job is deleted', async () => {
  const client = await start(1_000);
  const { headers } = await client.call('PATCH', SETTINGS, { body: { ...change, ...ON_RESET } });
  const other = { Attributes: { ProcVirtualization: 'Disabled' }, ...ON_RESET };
  const refused = await client.call('PATCH', SETTINGS, { body: other });
  expect(refused.status).toBe(400);
  expect(JSON.stringify(refused.body)).toContain('SYS011');

  const job = `${JOBS}/${idOf(headers)}`;
  await vi.waitFor(async () => expect((await client.call('DELETE', job)).status).toBe(200), 20_000);
  expect((await client.get(SETTINGS)).body).toMatchObject({ Attributes: {} });
  expect((await client.call('PATCH', SETTINGS, { body: other })).status).toBe(202);
});

test('settings without an apply time wait for a configuration job of their own', async () => {
  const client = await start(1_000);
  await client.call('PATCH', SETTINGS, { body: change });
  expect((await client.get(JOBS)).body).toMatchObject({ Members: [] });
  const elsewhere = await client.call('POST', JOBS, { body: { TargetSettingsURI: `${SYSTEM}/Storage` } });
  expect(elsewhere.status).toBe(400);
  const made = await client.call('POST', JOBS, { body: { TargetSettingsURI: SETTINGS } });
  expect(made.status).toBe(200);
  expect(idOf(made.headers)).not.toBe('no job');
  const again = await client.call('POST', JOBS, { body: { TargetSettingsURI: SETTINGS } });
  expect(JSON.stringify(again.body)).toContain('SYS011');
});
