import { Repeater } from 'graphql-yoga';
import { createServer, type AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { composeSupergraph } from './compose.ts';
import { startGatewayFixture, type GatewayFixture } from './fixture/gateway-fixture.ts';
import { startDomains, type StandInDomains } from './fixture/stand-in-domains.ts';
import { subscribe, type Listener } from './fixture/subscribe.ts';

const QUERY = 'subscription($id: ID!) { operationUpdated(id: $id) { id phase state server { id name } } }';

let domains: StandInDomains;
let fixture: GatewayFixture;
let publish: (phase: string) => Promise<unknown>;
let listening: Set<string>;
let serversFail: boolean;

beforeEach(async () => {
  // Each case has its own, as those of the case before may still be ending.
  const here = new Set<string>();
  listening = here;
  serversFail = false;
  domains = await startDomains({
    operations: {
      Subscription: {
        operationUpdated: {
          subscribe: (_: unknown, { id }: { id: string }) =>
            new Repeater(async (push, stop) => {
              here.add(id);
              publish = async (phase) =>
                await push({
                  operationUpdated: {
                    id,
                    kind: 'PROVISION',
                    state: 'RUNNING',
                    phase,
                    steps: [],
                    server: { id: 's1' },
                  },
                });
              publishEnd = stop;
              await stop;
              here.delete(id);
            }),
        },
      },
    },
    servers: {
      Server: {
        __resolveReference: ({ id }: { id: string }) => {
          if (serversFail) throw new Error('out of order');
          return { id, name: `server-${id}`, bmc: {} };
        },
      },
    },
  });
  fixture = await startGatewayFixture({ supergraph: domains.supergraph });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await fixture.close();
  await domains.close();
});

let publishEnd: () => void;

async function listen(token = fixture.token): Promise<Listener> {
  const listener = await subscribe({ url: fixture.url, token, query: QUERY, variables: { id: 'op-1' } });
  await vi.waitFor(() => expect(listening.size).toBe(1), 5_000);
  return listener;
}

describe('subscriptions over server-sent events', () => {
  it('deliver each event as it happens, with data of other domains, until the end', async () => {
    const listener = await listen();
    expect(listener.status).toBe(200);
    expect(listener.contentType).toMatch(/^text\/event-stream/);
    for (const phase of ['RESERVING', 'INSTALLING – ünïcode 🖥']) {
      void publish(phase);
      expect(await listener.next()).toEqual({
        event: 'next',
        data: {
          data: {
            operationUpdated: {
              id: 'op-1',
              phase,
              state: 'RUNNING',
              server: { id: 's1', name: 'server-s1' },
            },
          },
        },
      });
    }
    publishEnd();
    expect(await listener.next()).toEqual({ event: 'complete', data: null });
    expect(await listener.next()).toBeUndefined();
  });

  it('end in the domain when the listener leaves', async () => {
    const listener = await listen();
    void publish('RESERVING');
    await listener.next();
    listener.leave();
    await vi.waitFor(() => expect(listening.size).toBe(0), 5_000);
  });

  it('close the connection to the domain at once, not with the next sign of life', async () => {
    // In tests the library sends signs of life so often that they would hide it.
    vi.stubEnv('NODE_ENV', 'production');
    let open = 0;
    const domain = createServer((socket) => {
      open += 1;
      socket.on('error', () => undefined);
      socket.on('close', () => (open -= 1));
      socket.once('data', () =>
        socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n:\n\n'),
      );
    });
    await new Promise<void>((resolve) => domain.listen(0, '127.0.0.1', resolve));
    const { port } = domain.address() as AddressInfo;
    const other = await startGatewayFixture({
      supergraph: composeSupergraph('public', () => `http://127.0.0.1:${port}/graphql`),
    });
    const listener = await subscribe({
      url: other.url,
      token: other.token,
      query: QUERY,
      variables: { id: 'op-1' },
    });
    await vi.waitFor(() => expect(open).toBe(1), 5_000);
    listener.leave();
    await vi.waitFor(() => expect(open).toBe(0), 5_000);
    await other.close();
    domain.close();
  });

  it('report a failure with the event it belongs to, and not again', async () => {
    const listener = await listen();
    serversFail = true;
    void publish('RESERVING');
    const failed = await listener.next();
    expect(failed?.data?.errors).toHaveLength(1);
    expect(failed?.data?.data).toMatchObject({ operationUpdated: { phase: 'RESERVING', server: null } });
    serversFail = false;
    void publish('INSTALLING');
    const fine = await listener.next();
    expect(fine?.data?.errors).toBeUndefined();
    expect(fine?.data?.data).toMatchObject({
      operationUpdated: { phase: 'INSTALLING', server: { name: 'server-s1' } },
    });
  });

  it('say which domain is gone, and end, when it crashes', async () => {
    const listener = await listen();
    void publish('RESERVING');
    await listener.next();
    await domains.kill('operations');
    const last = await listener.next();
    expect(last?.data?.errors?.[0]).toMatchObject({
      extensions: { code: 'UNAVAILABLE', domain: 'operations' },
    });
    expect(last?.data?.data ?? null).toBeNull();
    expect(await listener.next()).toEqual({ event: 'complete', data: null });
  });

  it('are refused without a good token', async () => {
    const refused = await subscribe({
      url: fixture.url,
      token: 'x',
      query: QUERY,
      variables: { id: 'op-1' },
    });
    expect(refused.status).toBe(401);
    refused.leave();
    expect(domains.asked).toEqual([]);
  });

  it('do not keep the gateway from stopping', async () => {
    const listener = await listen();
    const ended = listener.next().catch(() => undefined);
    await fixture.gateway.close();
    await ended;
    await vi.waitFor(() => expect(listening.size).toBe(0), 5_000);
  });
});
