import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startBus, type BusFixture } from '#platform/testing/platform-fixture.ts';
import { cloudEvent } from './cloud-event.ts';
import { consume, type ConsumerOptions, type BackgroundTask } from './consume.ts';
import { EVENTS_STREAM, FACTS_STREAM } from './streams.ts';

let nats: BusFixture;
let running: BackgroundTask[] = [];
let names = 0;

beforeAll(async () => {
  nats = await startBus();
});
afterAll(async () => await nats?.stop());
afterEach(async () => {
  await stopAll();
  await nats.bus.manager.streams.purge(EVENTS_STREAM);
});

const until = { timeout: 30_000, interval: 20 };
const watch = { pauseMs: 100, stallMs: 1_000 };

async function stopAll(): Promise<void> {
  await Promise.all(running.map(async (one) => await one.stop()));
  running = [];
}

function start(options: Omit<ConsumerOptions, 'handle'>): { taken: string[]; consumer: BackgroundTask } {
  const taken: string[] = [];
  const handle: ConsumerOptions['handle'] = async (event) => void taken.push(event.subject);
  const consumer = consume(nats.bus, { watch, ...options, handle }, nats.log);
  running.push(consumer);
  return { taken, consumer };
}

const nextName = (): string => `watched-${(names += 1)}`;

async function publish(type: string, subject: string): Promise<void> {
  const event = cloudEvent('things', { type, subject, data: {} });
  await nats.bus.publish(`events.${type}`, JSON.stringify(event), event.id);
}

async function publishFact(kind: string, id: string): Promise<void> {
  const event = cloudEvent('things', { type: `fact.${kind}`, subject: id, data: {} });
  await nats.bus.publish(`facts.${kind}.${id}`, JSON.stringify(event), event.id);
}

test('a version that asks for more continues where the one before was', async () => {
  const name = nextName();
  const before = start({ stream: EVENTS_STREAM, name, subjects: ['events.disk.changed'] });
  await publish('disk.changed', 'first');
  await vi.waitFor(() => expect(before.taken).toEqual(['first']), until);
  await stopAll();
  const after = start({
    stream: EVENTS_STREAM,
    name,
    subjects: ['events.disk.changed', 'events.fan.changed'],
  });
  await publish('fan.changed', 'second');
  await publish('disk.changed', 'third');
  await vi.waitFor(() => expect(after.taken).toEqual(['second', 'third']), until);
  expect(after.consumer.status?.().problem).toBeUndefined();
});

test('a version that requests less receives no more than that', async () => {
  const name = nextName();
  start({ stream: EVENTS_STREAM, name, subjects: ['events.disk.changed', 'events.fan.changed'] });
  await publish('disk.changed', 'first');
  await vi.waitFor(async () => await nats.bus.manager.consumers.info(EVENTS_STREAM, name), until);
  await stopAll();
  const after = start({ stream: EVENTS_STREAM, name, subjects: ['events.fan.changed'] });
  await publish('disk.changed', 'second');
  await publish('fan.changed', 'third');
  await vi.waitFor(() => expect(after.taken).toContain('third'), until);
  expect(after.taken).not.toContain('second');
});

test('a process of the version before, restarted during an upgrade, takes nothing from the new one', async () => {
  const name = nextName();
  const both = ['events.disk.changed', 'events.fan.changed'];
  const upgraded = start({ stream: EVENTS_STREAM, name, subjects: both });
  await vi.waitFor(async () => {
    const { num_waiting } = await nats.bus.manager.consumers.info(EVENTS_STREAM, name);
    expect(num_waiting).toBeGreaterThan(0);
  }, until);
  const old = start({ stream: EVENTS_STREAM, name, subjects: ['events.disk.changed'] });
  await publish('disk.changed', 'first');
  await vi.waitFor(() => expect([...upgraded.taken, ...old.taken]).toEqual(['first']), until);
  await vi.waitFor(async () => {
    const { config } = await nats.bus.manager.consumers.info(EVENTS_STREAM, name);
    expect(new Set(config.filter_subjects)).toEqual(new Set(both));
  }, until);
  await publish('fan.changed', 'second');
  await vi.waitFor(() => expect([...upgraded.taken, ...old.taken]).toContain('second'), until);
});

test('a copy of facts that gains a kind reads what was true before', async () => {
  const name = nextName();
  const [site, rack] = [newId('site'), newId('rack')];
  const before = start({ stream: FACTS_STREAM, name, subjects: ['facts.site.>'] });
  await publishFact('rack', rack);
  await publishFact('site', site);
  await vi.waitFor(() => expect(before.taken).toEqual([site]), until);
  await stopAll();
  const after = start({ stream: FACTS_STREAM, name, subjects: ['facts.site.>', 'facts.rack.>'] });
  await vi.waitFor(() => expect(after.taken.toSorted()).toEqual([rack, site].toSorted()), until);
});

test('a copy of facts that asks for the same continues where it was', async () => {
  const [name, subjects] = [nextName(), ['facts.tenant.>']];
  const [first, second] = [newId('tenant'), newId('tenant')];
  const before = start({ stream: FACTS_STREAM, name, subjects });
  await publishFact('tenant', first);
  await vi.waitFor(() => expect(before.taken).toEqual([first]), until);
  // Long enough for the watch to have noted where it is.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await stopAll();
  const after = start({ stream: FACTS_STREAM, name, subjects });
  await publishFact('tenant', second);
  await vi.waitFor(() => expect(after.taken).toEqual([second]), until);
});

test('a consumer that processes nothing, though something waits, reports it, and that it continues', async () => {
  const name = nextName();
  const { consumer, taken } = start({ stream: EVENTS_STREAM, name, subjects: ['events.still.changed'] });
  await vi.waitFor(async () => await nats.bus.manager.consumers.info(EVENTS_STREAM, name), until);
  await nats.bus.manager.consumers.pause(EVENTS_STREAM, name, new Date(Date.now() + 3_600_000));
  await publish('still.changed', 'first');
  await vi.waitFor(
    () => expect(consumer.status?.().problem).toMatch(/is stalled: took nothing for \d+ s, and 1 mess/),
    until,
  );
  await nats.bus.manager.consumers.resume(EVENTS_STREAM, name);
  await vi.waitFor(() => expect(taken).toEqual(['first']), until);
  await vi.waitFor(() => expect(consumer.status?.().problem).toBeUndefined(), until);
});

test('a consumer that fell behind what the stream keeps says how much it missed, also after a restart', async () => {
  const [name, subjects] = [nextName(), ['events.gone.changed']];
  const before = start({ stream: EVENTS_STREAM, name, subjects });
  await publish('gone.changed', 'seen');
  await vi.waitFor(() => expect(before.taken).toEqual(['seen']), until);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await stopAll();
  for (const subject of ['lost', 'lost', 'lost']) await publish('gone.changed', subject);
  await nats.bus.manager.streams.purge(EVENTS_STREAM);
  await publish('gone.changed', 'left');
  for (const round of ['at once', 'after a restart']) {
    const after = start({ stream: EVENTS_STREAM, name, subjects });
    await vi.waitFor(() => expect(after.consumer.status?.().missed, round).toBe(3), until);
    await stopAll();
  }
});

test('what the stream drops of events for others, or of events that were taken, is not missed', async () => {
  const [name, subjects] = [nextName(), ['events.mine.changed']];
  const { taken, consumer } = start({ stream: EVENTS_STREAM, name, subjects });
  await publish('mine.changed', 'seen');
  await vi.waitFor(() => expect(taken).toEqual(['seen']), until);
  for (let number = 0; number < 5; number += 1) await publish('other.changed', 'other');
  await new Promise((resolve) => setTimeout(resolve, 500));
  await nats.bus.manager.streams.purge(EVENTS_STREAM);
  await publish('mine.changed', 'next');
  await vi.waitFor(() => expect(taken).toEqual(['seen', 'next']), until);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(consumer.status?.()).toMatchObject({ missed: 0, problem: undefined });
});
