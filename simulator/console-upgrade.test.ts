import { once } from 'node:events';
import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startSimulator, type Simulator } from './start.ts';

const CREDENTIAL = { username: 'admin', password: 'canary' };
const SESSIONS = 4;

let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ credential: CREDENTIAL, fleet: [{ count: 1, model: 'standard' }] });
});
afterAll(async () => await simulator?.close());

const basic = (password: string): string =>
  `Basic ${Buffer.from(`${CREDENTIAL.username}:${password}`).toString('base64')}`;
const addressOf = (path: string): URL => new URL(path, simulator.bmcs[0]?.url);

async function open(): Promise<WebSocket> {
  const address = addressOf('/redfish/v1/Systems/1/SerialConsole');
  address.protocol = 'wss:';
  const web = new WebSocket(address, {
    ca: simulator.ca,
    headers: { authorization: basic(CREDENTIAL.password) },
  });
  await once(web, 'open');
  return web;
}

/** The status of a handshake with these headers. */
async function statusOf(path: string, headers: Record<string, string>): Promise<number | undefined> {
  const handshake = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
    authorization: basic(CREDENTIAL.password),
  };
  const asked = request(addressOf(path), { ca: simulator.ca, headers: { ...handshake, ...headers } }).end();
  return await new Promise((resolve, reject) => {
    asked.once('error', reject);
    asked.once('response', (answer) => resolve(answer.resume().statusCode));
    asked.once('upgrade', (answer, socket) => {
      socket.destroy();
      resolve(answer.statusCode);
    });
  });
}

const PATH = '/redfish/v1/Systems/1/SerialConsole';

describe('the console of a BMC', () => {
  it.each([
    ['without the right password', 401, PATH, { authorization: basic('wrong') }],
    ['for another path', 404, '/redfish/v1/Systems/1', {}],
    ['without a key of its handshake', 400, PATH, { 'sec-websocket-key': '' }],
    ['of a version that is not spoken', 400, PATH, { 'sec-websocket-version': '7' }],
  ])('does not open %s', async (_, status, path, headers) => {
    expect(await statusOf(path, headers)).toBe(status);
    expect(simulator.journal().at(-1)).toMatchObject({ path, status });
  });

  it('has so many sessions at once, and gives each back when it ends', async () => {
    const sessions = await Promise.all(Array.from({ length: SESSIONS }, open));
    expect(await statusOf(PATH, {})).toBe(503);
    sessions[0]?.close();
    await expect.poll(async () => await statusOf(PATH, {})).toBe(101);
    for (const session of sessions) session.terminate();
  });

  it('ends a session that sends more at once than it accepts', async () => {
    const web = await open();
    web.send(Buffer.alloc(64 * 1024 + 1));
    const [code] = (await once(web, 'close')) as [number];
    expect(code, 'RFC 6455 §7.4.1: message too big').toBe(1009);
  });
});
