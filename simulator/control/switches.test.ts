import { createConnection } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSimulator, type Simulator } from '../start.ts';

let simulator: Simulator;
beforeEach(async () => {
  simulator = await startSimulator({
    credential: { username: 'admin', password: 'canary-password' },
    servers: 1,
    switches: [{ count: 2, name: 'leaf', ports: 4 }],
  });
});
afterEach(async () => await simulator.close());

async function control(method: string, path: string, body?: object) {
  const init = { method, ...(body !== undefined && { body: JSON.stringify(body) }) };
  const reply = await fetch(`${simulator.controlUrl}${path}`, init);
  const text = await reply.text();
  return { status: reply.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
}

/** Runs a transaction on a switch; what it answers, or null where it cuts the connection. */
async function transact(name: string, ...operations: object[]): Promise<string | null> {
  const address = simulator.switches.find((one) => one.name === name)?.address ?? '';
  const socket = createConnection(Number(new URL(address).port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(JSON.stringify({ id: 1, method: 'transact', params: ['Open_vSwitch', ...operations] }));
  const answer = await new Promise<string | null>((resolve) => {
    socket.once('data', (data) => resolve(data.toString()));
    socket.once('close', () => resolve(null));
  });
  socket.destroy();
  return answer;
}

const select = { op: 'select', table: 'Interface', where: [], columns: ['name', 'mtu'] };
const update = { op: 'update', table: 'Interface', where: [], row: { mtu_request: 9_000 } };

test('the switches of a fleet are listed, fail by their faults, and lose commits that are not durable', async () => {
  expect(await control('GET', '/switches')).toMatchObject({
    status: 200,
    body: [{ name: 'leaf-001', serialNumber: 'leaf-001' }, { name: 'leaf-002' }],
  });
  expect((await control('POST', '/switches/leaf-001/faults', { action: 'reset', remaining: 1 })).status).toBe(
    201,
  );
  expect(await transact('leaf-001', select)).toBeNull();
  expect(await transact('leaf-001', select)).toContain('"eth4"');

  await transact('leaf-001', update);
  expect(await transact('leaf-001', select)).toContain('9000');
  expect((await control('POST', '/switches/leaf-001/restart')).status).toBe(204);
  expect(await transact('leaf-001', select)).not.toContain('9000');
  await transact('leaf-001', update, { op: 'commit', durable: true });
  await control('POST', '/switches/leaf-001/restart');
  expect(await transact('leaf-001', select)).toContain('9000');

  const { body } = await control('GET', '/switches/leaf-001/journal');
  expect((body as { isWrite: boolean; tookEffect: boolean }[]).filter(({ isWrite }) => isWrite)).toEqual([
    { operations: [update], isWrite: true, tookEffect: true, isRefused: false },
    expect.objectContaining({ isWrite: true, tookEffect: true }),
  ]);
});

test('bad input and unknown switches are refused', async () => {
  expect(await control('POST', '/switches/leaf-001/faults', { action: 'explode' })).toMatchObject({
    status: 400,
    body: { error: { path: 'action' } },
  });
  expect((await control('POST', '/switches/spine/faults', { action: 'hang' })).status).toBe(404);
  const twice = startSimulator({
    credential: { username: 'admin', password: 'canary-password' },
    servers: 1,
    switches: [
      { count: 1, name: 'leaf', ports: 1 },
      { count: 1, name: 'leaf', ports: 1 },
    ],
  });
  await expect(twice).rejects.toThrow('two switches of the fleet would be called "leaf"');
});
