import { Repeater } from 'graphql-yoga';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startGatewayFixture, type GatewayFixture } from './fixture/gateway-fixture.ts';
import { startDomains, type StandInDomains } from './fixture/stand-in-domains.ts';
import { subscribe, type Listener } from './fixture/subscribe.ts';

const WATCH = 'subscription($id: ID!) { operationUpdated(id: $id) { id } }';
const QUERY = '{ operations { nodes { id } } }';

let domains: StandInDomains;
/** How many subscriptions are open in the domain. */
let open: () => number;
let isStuck: boolean;
const fixtures: GatewayFixture[] = [];
const listeners: Listener[] = [];

beforeEach(async () => {
  // Each case has its own, as those of the case before may still be ending.
  const here = new Set<object>();
  open = () => here.size;
  isStuck = false;
  domains = await startDomains({
    operations: {
      Query: {
        operations: async () => {
          if (isStuck) await sleep(9_000);
          return { nodes: [] };
        },
      },
      Subscription: {
        operationUpdated: {
          subscribe: (_: unknown, { id }: { id: string }) =>
            new Repeater(async (push, stop) => {
              const one = {};
              here.add(one);
              void push({ operationUpdated: { id } });
              await stop;
              here.delete(one);
            }),
        },
      },
    },
  });
});
afterEach(async () => {
  for (const listener of listeners.splice(0)) listener.leave();
  for (const fixture of fixtures.splice(0)) await fixture.close();
  await domains.close();
});

async function start(
  options: Omit<Parameters<typeof startGatewayFixture>[0], 'supergraph'> = {},
): Promise<GatewayFixture> {
  const fixture = await startGatewayFixture({ supergraph: domains.supergraph, ...options });
  fixtures.push(fixture);
  return fixture;
}

async function watch({ url, token }: Pick<GatewayFixture, 'url' | 'token'>): Promise<Listener> {
  const listener = await subscribe({ url, token, query: WATCH, variables: { id: 'op' } });
  listeners.push(listener);
  return listener;
}

describe('open subscriptions', () => {
  it('leave queries their connections, however many there are', async () => {
    const fixture = await start();
    for (let count = 0; count < 90; count += 1) expect((await watch(fixture)).status).toBe(200);
    await vi.waitFor(() => expect(open()).toBe(90), 5_000);
    expect(await fixture.request(QUERY)).toMatchObject({ status: 200, data: { operations: { nodes: [] } } });
  });

  it('are limited for each caller, who is informed, while others may open theirs', async () => {
    const fixture = await start({ limits: { MAX_STREAMS_PER_SUBJECT: 2, MAX_STREAMS: 4 } });
    await watch(fixture);
    const second = await watch(fixture);
    const refused = await watch(fixture);
    expect(refused.status).toBe(429);
    expect((await refused.next())?.data?.errors?.[0]).toMatchObject({
      message: 'You have 2 subscriptions open, 2 are allowed. Close some, or poll.',
      extensions: { code: 'TOO_MANY_STREAMS' },
    });
    const [joe, ann] = [await fixture.sign(60, 'joe'), await fixture.sign(60, 'ann')];
    for (let count = 0; count < 2; count += 1)
      expect((await watch({ url: fixture.url, token: joe })).status).toBe(200);
    expect((await watch({ url: fixture.url, token: ann })).status).toBe(429);
    // A place is free again as soon as its listener has left.
    second.leave();
    await vi.waitFor(async () => expect((await watch(fixture)).status).toBe(200), 5_000);
  });

  it('end with the token, and say so', async () => {
    const fixture = await start();
    const listener = await watch({ url: fixture.url, token: await fixture.sign(2) });
    expect((await listener.next())?.data?.data).toEqual({ operationUpdated: { id: 'op' } });
    const last = await listener.next();
    expect(last?.data?.errors?.[0]).toMatchObject({
      message: expect.stringContaining('Your token has expired'),
      extensions: { code: 'UNAUTHENTICATED' },
    });
    expect(await listener.next()).toEqual({ event: 'complete', data: null });
    expect(await listener.next()).toBeUndefined();
    await vi.waitFor(() => expect(open()).toBe(0), 5_000);
  });

  it('are refused to a caller that does not accept events, and are not left open in the domain', async () => {
    const fixture = await start();
    for (const accept of ['application/json', 'multipart/mixed', '*/*']) {
      const answer = await fetch(fixture.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept, authorization: `Bearer ${fixture.token}` },
        body: JSON.stringify({ query: WATCH, variables: { id: 'op' } }),
      });
      expect(answer.status).toBe(406);
      // In the one form that the library has no answer for, the status alone says it.
      if (accept !== 'multipart/mixed') expect(await answer.text()).toContain('Accept: text/event-stream');
    }
    expect(open()).toBe(0);
  });
});

describe('a deadline', () => {
  it('includes the wait for a connection', async () => {
    // Three rounds of so many connections would take three times as long; a busy machine needs some time besides.
    const fixture = await start({ deadlineMs: 4_000 });
    isStuck = true;
    const began = performance.now();
    const answers = await Promise.all(Array.from({ length: 130 }, async () => await fixture.request(QUERY)));
    expect(performance.now() - began).toBeLessThan(11_000);
    for (const { errors } of answers) {
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining('did not answer in time'),
        extensions: { code: 'UNAVAILABLE', domain: 'operations' },
      });
    }
  });
});

describe('requests', () => {
  it('are limited for each caller, who is informed when to continue, while others are served', async () => {
    const fixture = await start({ limits: { REQUESTS_PER_SECOND: 1, REQUESTS_AT_ONCE: 3 } });
    const post = async (token: string): Promise<Response> =>
      await fetch(fixture.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: QUERY }),
      });
    const statuses: number[] = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await post(fixture.token)).status);
    expect(statuses).toEqual([200, 200, 200]);
    const refused = await post(fixture.token);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    expect((await post(await fixture.sign(60, 'joe'))).status).toBe(200);
    expect((await post(await fixture.sign(60, 'jane', { service: true }))).status).toBe(200);
  });

  it('are not refused as if the token were bad where the issuer is unavailable', async () => {
    const fixture = await start({ jwks: 'http://127.0.0.1:1/keys.json' });
    const answer = await fixture.request(QUERY);
    expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    expect(answer.errors?.[0]?.message).toContain('Your token may be good');
  });
});
