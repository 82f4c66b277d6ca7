import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createRedfishClient, type RedfishClient } from '../fixtures/redfish-client.ts';
import { startSimulator, type Simulator } from '../start.ts';

const SYSTEM = '/redfish/v1/Systems/System.Embedded.1';
/** How a client sees a connection that is cut, or refused. */
const CUT = /closed|disconnected|ECONNRESET|ECONNREFUSED/;
const RESET = `${SYSTEM}/Actions/ComputerSystem.Reset`;

let simulator: Simulator;
let client: RedfishClient;
beforeEach(async () => {
  simulator = await startSimulator({
    credential: { username: 'admin', password: 'canary-password' },
    servers: 2,
    vendors: ['dell'],
    speed: 4,
  });
  client = createRedfishClient(simulator, 'sim-001');
});
afterEach(async () => {
  await client.close();
  await simulator.close();
});

async function control(
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: unknown }> {
  const reply = await fetch(`${simulator.controlUrl}${path}`, {
    method,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await reply.text();
  return { status: reply.status, body: text === '' ? undefined : JSON.parse(text) };
}

async function setFault(fault: Record<string, unknown>): Promise<string> {
  const { status, body } = await control('POST', '/faults', fault);
  expect(status).toBe(201);
  return (body as { id: string }).id;
}

const powerOn = () => client.call('POST', RESET, { body: { ResetType: 'On' } });
const last = () => simulator.journal('sim-001').at(-1);

describe('faults', () => {
  test('latency delays and lets through', async () => {
    const fault = await setFault({ bmc: 'sim-001', action: 'latency', latencyMs: 300 });
    const before = performance.now();
    expect((await client.get(SYSTEM)).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(290);
    expect(last()).toMatchObject({ status: 200, fault });
  });

  test('hang never answers, and the request counts as under way until the client gives up', async () => {
    const fault = await setFault({ bmc: 'sim-001', action: 'hang', method: 'get', remaining: 1 });
    const hanging = client.get(SYSTEM, { signal: AbortSignal.timeout(500) });
    await expect.poll(() => last()?.fault).toBe(fault);
    expect((await client.get('/redfish/v1')).status).toBe(200);
    expect(last()).toMatchObject({ inFlight: 2 });
    await expect(hanging).rejects.toThrow(/abort|timeout/i);
    expect(simulator.journal('sim-001')[0]).toMatchObject({ status: null, effect: false, fault });
    await expect.poll(async () => (await client.get(SYSTEM)) && last()?.inFlight).toBe(1);
  });

  test('status answers a Redfish error and does nothing; 503 says when to retry', async () => {
    await setFault({ bmc: '*', action: 'status', status: 503, retryAfter: 7, path: '*Reset', remaining: 1 });
    const busy = await powerOn();
    expect(busy.status).toBe(503);
    expect(busy.headers['retry-after']).toBe('7');
    expect(JSON.stringify(busy.body)).toContain('ServiceTemporarilyUnavailable');
    expect(last()).toMatchObject({ status: 503, effect: false });
    expect((await client.get(SYSTEM)).body['PowerState']).toBe('Off');
    expect((await powerOn()).status).toBe(204);
    await setFault({ bmc: 'sim-001', action: 'status', status: 500 });
    expect((await client.get(SYSTEM)).status).toBe(500);
  });

  test('reset cuts the connection before the effect', async () => {
    await setFault({ bmc: 'sim-001', action: 'reset', method: 'POST', path: '/redfish/v1/Systems/*' });
    await expect(powerOn()).rejects.toThrow(CUT);
    expect(last()).toMatchObject({ method: 'POST', path: RESET, status: null, effect: false });
    expect((await client.get(SYSTEM)).body['PowerState']).toBe('Off');
  });

  test('drop-after-effect does it and cuts the connection', async () => {
    await setFault({ bmc: 'sim-001', action: 'drop-after-effect', method: 'POST', remaining: 1 });
    await expect(powerOn()).rejects.toThrow(CUT);
    expect(last()).toMatchObject({ method: 'POST', status: null, effect: true });
    expect((await client.get(SYSTEM)).body['PowerState']).not.toBe('Off');
  });

  test('a rule holds for its BMC, method, path and count only, and goes when it is deleted', async () => {
    const other = createRedfishClient(simulator, 'sim-002');
    const id = await setFault({
      bmc: 'sim-001',
      action: 'status',
      status: 500,
      method: 'GET',
      path: `${SYSTEM}/M*`,
    });
    expect((await other.get(`${SYSTEM}/Memory`)).status).toBe(200);
    expect((await client.get(`${SYSTEM}/Processors`)).status).toBe(200);
    expect((await client.get(`${SYSTEM}/Memory`)).status).toBe(500);
    expect((await control('GET', '/faults')).body).toMatchObject([{ id, bmc: 'sim-001', action: 'status' }]);
    expect((await control('DELETE', `/faults/${id}`)).status).toBe(204);
    expect((await control('DELETE', `/faults/${id}`)).status).toBe(404);
    expect((await client.get(`${SYSTEM}/Memory`)).status).toBe(200);
    await setFault({ bmc: '*', action: 'hang' });
    expect((await control('DELETE', '/faults')).status).toBe(204);
    expect((await client.get(SYSTEM)).status).toBe(200);
    await other.close();
  });

  test('a chance hits about as often as it says, the same for the same seed', async () => {
    await setFault({ bmc: '*', action: 'status', status: 500, probability: 0.3 });
    const statuses = [];
    for (let i = 0; i < 200; i += 1) statuses.push((await client.get('/redfish/v1')).status);
    const failed = statuses.filter((status) => status === 500).length;
    expect(failed).toBeGreaterThan(30);
    expect(failed).toBeLessThan(90);
  });

  test.each([
    [{ bmc: 'sim-001', action: 'explode' }, 'action'],
    [{ action: 'hang' }, 'bmc'],
    [{ bmc: 'sim-999', action: 'hang' }, 'bmc'],
    [{ bmc: '*', action: 'status', status: 200 }, 'status'],
    [{ bmc: '*', action: 'hang', remaining: 0 }, 'remaining'],
    [{ bmc: '*', action: 'hang', probability: 2 }, 'probability'],
    [{ bmc: '*', action: 'hang', metod: 'GET' }, 'metod'],
    ['{', null],
  ])('refuses %j', async (fault, path) => {
    expect(await control('POST', '/faults', fault)).toEqual({
      status: 400,
      body: { error: { message: expect.stringMatching(/./), path } },
    });
  });
});

describe('journal', () => {
  test('reports each request once, with its effect, and no secret', async () => {
    await client.call('POST', '/redfish/v1/SessionService/Sessions', {
      anonymous: true,
      body: { UserName: 'admin', Password: 'canary-password' },
    });
    await client.get(`${SYSTEM}?password=canary-password`);
    await powerOn();
    const { body } = await control('GET', '/journal?bmc=sim-001');
    expect(body).toMatchObject([
      {
        bmc: 'sim-001',
        method: 'POST',
        path: '/redfish/v1/SessionService/Sessions',
        status: 201,
        effect: true,
      },
      { method: 'GET', path: SYSTEM, status: 200, effect: false, inFlight: 1 },
      { method: 'POST', path: RESET, status: 204, effect: true },
    ]);
    expect(JSON.stringify(body)).not.toContain('canary');
    expect((await control('GET', '/journal?bmc=sim-002')).body).toEqual([]);
    expect((await control('GET', '/journal?bmc=sim-003')).status).toBe(404);
    expect((await control('GET', '/journal')).body).toHaveLength(3);
    expect((await control('DELETE', '/journal')).status).toBe(204);
    expect((await control('GET', '/journal')).body).toEqual([]);
  });

  test('requests at once are counted', async () => {
    await setFault({ bmc: '*', action: 'latency', latencyMs: 200 });
    await Promise.all([client.get(SYSTEM), client.get(SYSTEM), client.get(SYSTEM)]);
    const [bmc, other] = (await control('GET', '/bmcs')).body as { maxInFlight: number }[];
    expect([bmc?.maxInFlight, other?.maxInFlight]).toEqual([3, 0]);
  });
});

describe('fleet', () => {
  test('lists what there is to enroll, and says that it serves', async () => {
    expect((await control('GET', '/readyz')).status).toBe(200);
    const bmcs = (await control('GET', '/bmcs')).body;
    expect(bmcs).toMatchObject(simulator.bmcs.map(({ name, address, macs }) => ({ name, address, macs })));
    expect(bmcs).toMatchObject([
      {
        name: 'sim-001',
        address: expect.stringMatching(/^https:\/\/127\.1\.0\.1:\d+$/),
        power: 'Off',
        username: 'admin',
      },
      { name: 'sim-002', address: expect.stringMatching(/^https:\/\/127\.1\.0\.2:\d+$/) },
    ]);
    expect(JSON.stringify(bmcs)).not.toContain('canary');
  });

  test('bad logins are counted and lock the account', async () => {
    const wrong = { authorization: `Basic ${Buffer.from('admin:wrong').toString('base64')}` };
    for (let i = 0; i < 5; i += 1) await client.get(SYSTEM, { anonymous: true, headers: wrong });
    expect((await control('GET', '/bmcs')).body).toMatchObject([
      { failedLogins: 5, locked: true },
      { failedLogins: 0, locked: false },
    ]);
    expect((await client.get(SYSTEM)).status).toBe(401);
  });

  test('an unplugged BMC cannot be reached until it is plugged in again; its neighbours can', async () => {
    const other = createRedfishClient(simulator, 'sim-002');
    expect((await client.get(SYSTEM)).status).toBe(200);
    expect((await control('POST', '/hosts/sim-001', { unplugged: true })).status).toBe(200);
    await expect(client.get(SYSTEM)).rejects.toThrow(CUT);
    expect((await other.get(SYSTEM)).status).toBe(200);
    await control('POST', '/hosts/sim-001', { unplugged: false });
    expect((await client.get(SYSTEM)).status).toBe(200);
    await other.close();
  });

  test('unknown hosts, settings and paths are refused', async () => {
    expect((await control('POST', '/hosts/sim-009', {})).status).toBe(404);
    expect(await control('POST', '/hosts/sim-001', { unplugged: 'yes' })).toMatchObject({
      status: 400,
      body: { error: { path: 'unplugged' } },
    });
    expect((await control('GET', '/nothing')).status).toBe(404);
    expect((await control('GET', '/hosts')).body).toMatchObject([
      { name: 'sim-001', power: 'Off', phase: 'off', installed: null, boots: 0 },
      { name: 'sim-002' },
    ]);
  });
});
