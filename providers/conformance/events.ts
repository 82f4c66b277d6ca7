// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, vi } from 'vitest';
import type { Events, HardwareEvent } from '../capabilities/events.ts';
import { contextOf, failureOf, runSuite } from './bench.ts';
import type { Bench, Cases, Conformance } from './bench.ts';
import { readCases, writeCases } from './every-capability.ts';

const eventsOf = (bench: Bench): Events => {
  const { events } = bench.provider.capabilities;
  if (!events) throw new Error(`provider ${bench.provider.id} has no events capability`);
  return events;
};

const want = { destination: 'http://127.0.0.1:9/events', marker: 'conformance' } as const;

/** Something that shows in the events of a machine. */
async function switchOn(bench: Bench): Promise<void> {
  const { power } = bench.provider.capabilities;
  if (!power) throw new Error(`provider ${bench.provider.id} has no power capability`);
  await power.ensure(bench.target, 'ON', {}, contextOf());
}

/** A receiver of pushed events. */
async function startListener(): Promise<{ url: string; bodies: string[]; close(): Promise<void> }> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    request.on('end', () => {
      bodies.push(text);
      response.writeHead(204).end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/events`,
    bodies,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const cases = {
  ...readCases((bench, target, context) =>
    eventsOf(bench).removeSubscription(target, { marker: 'nobody' }, context),
  ),
  ...writeCases((bench, target, context) => eventsOf(bench).ensureSubscription(target, want, context)),
  'a subscription is pushed to, and ends when it is removed': async (bench) => {
    const listener = await startListener();
    try {
      const events = eventsOf(bench);
      const subscribed = { destination: listener.url, marker: 'conformance' };
      const made = await events.ensureSubscription(bench.target, subscribed, contextOf());
      expect(made).toMatchObject({ changed: true, state: { destination: listener.url } });
      await switchOn(bench);
      await vi.waitFor(() => expect(listener.bodies.length).toBeGreaterThan(0), 5_000);
      expect(listener.bodies.join('\n')).toContain('conformance');
      const removed = await events.removeSubscription(bench.target, subscribed, contextOf());
      expect(removed).toEqual({ changed: true, state: null });
      expect(await events.removeSubscription(bench.target, subscribed, contextOf())).toMatchObject({
        changed: false,
      });
    } finally {
      await listener.close();
    }
  },
  'only what carries the marker is removed': async (bench) => {
    const events = eventsOf(bench);
    const other = { destination: 'http://127.0.0.1:9/other', marker: 'somebody-else' };
    await events.ensureSubscription(bench.target, other, contextOf());
    await events.ensureSubscription(bench.target, want, contextOf());
    await events.removeSubscription(bench.target, { marker: want.marker }, contextOf());
    const again = await events.ensureSubscription(bench.target, other, contextOf());
    expect(again).toMatchObject({ changed: false });
  },
  'a destination that is no URL is refused': async (bench) => {
    const call = eventsOf(bench).ensureSubscription(
      bench.target,
      { destination: 'ftp://127.0.0.1/events', marker: 'conformance' },
      contextOf(),
    );
    expect(await failureOf(call, bench.target)).toMatchObject({ code: 'INVALID_ARGUMENT', effect: 'none' });
  },
  'events are streamed until the caller has enough': async (bench) => {
    const enough = new AbortController();
    const seen: HardwareEvent[] = [];
    const stream = (async () => {
      for await (const event of eventsOf(bench).stream(bench.target, contextOf(enough.signal)))
        seen.push(event);
    })();
    // There is no signal that a stream is open, so the machine is made to emit events until one arrives.
    await vi.waitFor(
      async () => {
        await switchOn(bench);
        await bench.provider.capabilities.power?.ensure(bench.target, 'OFF', {}, contextOf());
        expect(seen.length).toBeGreaterThan(0);
      },
      { timeout: 10_000, interval: 50 },
    );
    for (const { id, message } of seen) expect([id, message]).not.toContain('');
    enough.abort();
    await stream;
  },
} satisfies Cases<string>;

/** The bench's machine starts OFF, without subscriptions. */
export function eventsConformance(conformance: Conformance<keyof typeof cases>): void {
  runSuite('events', conformance, cases);
}
