import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createRedfishClient } from '../fixtures/redfish-client.ts';
import { startSimulator, type Simulator } from '../start.ts';

const CREDENTIAL = { username: 'admin', password: 'canary-password' };

let simulator: Simulator;
beforeEach(async () => {
  simulator = await startSimulator({
    credential: CREDENTIAL,
    servers: 2,
    vendors: ['hpe', 'supermicro'],
    speed: 4,
  });
});
afterEach(() => simulator.close());

async function call(
  method: string,
  path: string,
  body?: unknown,
  { username, password } = CREDENTIAL,
): Promise<{ status: number; body: unknown }> {
  const reply = await fetch(`${simulator.controlUrl}${path}`, {
    method,
    headers: { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await reply.text();
  return { status: reply.status, body: text === '' ? undefined : JSON.parse(text) };
}

const system = async () => (await call('GET', '/hosts/sim-001/system')).body;
const off = { enabled: 'Disabled', target: 'None' };

describe('a machine by the control API', () => {
  test('is found by the address of its BMC', async () => {
    const [, second] = simulator.bmcs;
    const ask = (address: string) => call('GET', `/bmcs?address=${encodeURIComponent(address)}`);
    expect((await ask(second?.url ?? '')).body).toMatchObject([{ name: 'sim-002' }]);
    expect((await ask(`${second?.url}/`)).body).toMatchObject([{ name: 'sim-002' }]);
    expect((await ask('https://127.1.0.1:1')).body).toEqual([]);
    expect((await ask('nonsense')).body).toEqual([]);
  });

  test('reports who it is, and follows its resets through the states between on and off', async () => {
    expect(await system()).toMatchObject({
      serialNumber: simulator.bmcs[0]?.serialNumber,
      uuid: simulator.bmcs[0]?.uuid,
      power: 'Off',
      boot: off,
    });
    expect((await call('POST', '/hosts/sim-001/power', { reset: 'On' })).status).toBe(204);
    expect(await system()).toMatchObject({ power: 'PoweringOn' });
    await expect.poll(system).toMatchObject({ power: 'On' });
    // Nothing runs that could shut down.
    expect((await call('POST', '/hosts/sim-001/power', { reset: 'GracefulShutdown' })).status).toBe(204);
    expect((await call('POST', '/hosts/sim-001/power', { reset: 'ForceOff' })).status).toBe(204);
    expect(await system()).toMatchObject({ power: 'Off' });
    const writes = simulator.journal('sim-001').filter(({ method }) => method === 'POST');
    expect(writes.map(({ effect }) => effect)).toEqual([true, false, true]);
  });

  test('keeps a boot override, and accepts none from a client that saw another', async () => {
    const network = { enabled: 'Once', target: 'Pxe' };
    expect((await call('PUT', '/hosts/sim-001/boot', { ...network, seen: off })).status).toBe(204);
    expect(await call('PUT', '/hosts/sim-001/boot', { ...off, seen: off })).toMatchObject({
      status: 412,
      body: { error: { message: expect.stringContaining('Pxe'), path: 'seen' } },
    });
    expect(await system()).toMatchObject({ boot: network });
    expect((await call('PUT', '/hosts/sim-001/boot', off)).status).toBe(204);
    expect(await system()).toMatchObject({ boot: off });
  });

  test('has the parts that its BMC shows, each with a name of its own', async () => {
    const client = createRedfishClient(simulator, 'sim-002');
    const memory = await client.get('/redfish/v1/Systems/1/Memory/1');
    await client.close();
    const { body } = await call('GET', '/hosts/sim-002/inventory');
    const parts = body as Record<'memory' | 'powerSupplies' | 'disks' | 'processors', { name: string }[]>;
    expect(parts.memory[0]).toEqual({
      name: memory.body['DeviceLocator'],
      capacityMiB: memory.body['CapacityMiB'],
      serialNumber: memory.body['SerialNumber'],
    });
    for (const list of [parts.memory, parts.disks, parts.processors, parts.powerSupplies]) {
      expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
    }
    expect(body).toMatchObject({
      architecture: 'x86_64',
      ports: simulator.bmcs[1]?.macs.map((mac) => ({ mac, speedMbps: null })),
    });
  });

  test.each([
    ['POST', '/hosts/sim-001/power', { reset: 'Explode' }, 'reset'],
    ['POST', '/hosts/sim-001/power', {}, 'reset'],
    ['POST', '/hosts/sim-001/power', '{', 'reset'],
    ['POST', '/hosts/sim-001/power', { reset: 'On', now: true }, 'now'],
    ['PUT', '/hosts/sim-001/boot', { enabled: 'Once', target: 'Floppy' }, 'target'],
    ['PUT', '/hosts/sim-001/boot', { enabled: 'Once', target: 'None' }, 'target'],
    ['PUT', '/hosts/sim-001/boot', { enabled: 'Disabled', target: 'Pxe' }, 'target'],
    ['PUT', '/hosts/sim-001/boot', { enabled: 'Once', target: 'Pxe', seen: 'none' }, 'seen'],
  ])('refuses %s %s with %j', async (method, path, body, where) => {
    expect(await call(method, path, body)).toEqual({
      status: 400,
      body: { error: { message: expect.stringMatching(/./), path: where } },
    });
    expect(await system()).toMatchObject({ power: 'Off', boot: off });
  });

  test('refuses who is unknown, and what there is not', async () => {
    expect((await fetch(`${simulator.controlUrl}/hosts/sim-001/system`)).status).toBe(401);
    expect((await call('GET', '/hosts/sim-001/nothing')).status).toBe(404);
    expect((await call('DELETE', '/hosts/sim-001/boot')).status).toBe(405);
    expect(await call('GET', '/hosts/sim-009/system')).toMatchObject({
      status: 404,
      body: { error: { message: 'there is no server "sim-009"', path: 'name' } },
    });
  });

  test('counts wrong passwords, and locks the account as its BMC does', async () => {
    const wrong = { username: 'admin', password: 'wrong' };
    for (let i = 0; i < 4; i += 1) {
      expect((await call('POST', '/hosts/sim-001/power', { reset: 'On' }, wrong)).status).toBe(401);
    }
    expect((await call('GET', '/bmcs')).body).toMatchObject([
      { failedLogins: 4, locked: true },
      { failedLogins: 0, locked: false },
    ]);
    expect((await call('GET', '/hosts/sim-001/system')).status).toBe(423);
    expect((await call('GET', '/hosts/sim-002/system')).status).toBe(200);
  });

  test('is in the journal, under the reach of faults, and gone while its BMC is unplugged', async () => {
    const id = simulator.setFault({
      bmc: 'sim-001',
      action: 'status',
      status: 500,
      path: '/control/hosts/*/system',
    });
    expect(await call('GET', '/hosts/sim-001/system')).toMatchObject({
      status: 500,
      body: { error: { message: expect.stringMatching(/./), path: null } },
    });
    expect(simulator.journal('sim-001')).toMatchObject([
      { method: 'GET', path: '/control/hosts/sim-001/system', status: 500, effect: false, fault: id },
    ]);
    expect(JSON.stringify(simulator.journal())).not.toContain('canary');
    const client = createRedfishClient(simulator, 'sim-001');
    expect((await client.get('/redfish/v1/')).status).toBe(200);
    await client.close();
    simulator.clearFaults();
    simulator.setHost('sim-001', { unplugged: true });
    await expect(call('GET', '/hosts/sim-001/system')).rejects.toThrow('fetch failed');
  });
});

describe('false answers', () => {
  test('of success without effect, and of nonsense, come from the BMC too', async () => {
    const client = createRedfishClient(simulator, 'sim-001');
    const id = simulator.setFault({ bmc: '*', action: 'no-effect', method: 'POST', remaining: 1 });
    const reset = '/redfish/v1/Systems/1/Actions/ComputerSystem.Reset';
    expect((await client.call('POST', reset, { body: { ResetType: 'On' } })).status).toBe(204);
    expect(simulator.journal('sim-001').at(-1)).toMatchObject({ status: 204, effect: false, fault: id });
    expect(await system()).toMatchObject({ power: 'Off' });
    simulator.setFault({ bmc: '*', action: 'garbage', bytes: 5, path: '/redfish/*' });
    await expect(client.get('/redfish/v1/')).rejects.toThrow('"?????" is not valid JSON');
    await client.close();
  });
});
