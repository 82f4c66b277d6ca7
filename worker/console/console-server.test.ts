import { UnsecuredJWT } from 'jose';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createLogger } from '#platform/telemetry/logger.ts';
import type { AskingGraphClient } from '#activities/graph/graph-client.ts';
import { createConsoleSession } from '#activities/console/console-session.ts';
import { createConsoleServer } from './console-server.ts';

const session = createConsoleSession({ write: async () => await Promise.resolve() });
/** The graph, which accepts every token for as long as it is asked. */
const graph = {
  executeAs: async () => await Promise.resolve({ serverConsoleSession: { mayUse: true } }),
} as unknown as Pick<AskingGraphClient, 'executeAs'>;

let server: Server;
let url: string;

beforeEach(async () => {
  const sessions = new Map([['session', session]]);
  server = createServer();
  server.on('upgrade', createConsoleServer({ sessions, graph, log: createLogger('test', 'silent') }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/consoles/session`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** The close code and reason of a participant whose token has this lifetime. */
async function takePart(
  expires: string | undefined,
  protocols: readonly string[] = [],
): Promise<[number, string]> {
  const unsigned = new UnsecuredJWT({ sub: 'ann' });
  const token = (expires === undefined ? unsigned : unsigned.setExpirationTime(expires)).encode();
  const socket =
    protocols.length === 0
      ? new WebSocket(url, { headers: { authorization: `Bearer ${token}` } })
      : new WebSocket(url, [...protocols, `bearer.${token}`]);
  return await new Promise((resolve, reject) => {
    socket.once('close', (code, reason) => resolve([code, reason.toString()]));
    socket.once('error', reject);
  });
}

describe('a place at a console', () => {
  const expired = [4001, 'your token has expired; come back with a fresh one'];

  test('ends with the token, though the graph is asked only every few seconds', async () => {
    const began = Date.now();
    expect(await takePart('2s')).toEqual(expired);
    expect(Date.now() - began).toBeLessThan(2_900);
  });

  test('ends with a token that a browser sent among its protocols', async () => {
    expect(await takePart('1s', ['infratographer.console'])).toEqual(expired);
  });

  test('is not had by a token that does not say when it ends', async () => {
    expect(await takePart(undefined)).toEqual(expired);
  });
});
