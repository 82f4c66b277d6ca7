import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startBus, type BusFixture } from '#platform/testing/platform-fixture.ts';
import { cloudEvent, type CloudEvent } from './cloud-event.ts';
import { consume, PoisonMessage, type ConsumerOptions, type BackgroundTask } from './consume.ts';
import { readParked } from './parked.ts';
import { EVENTS_STREAM, PARKED_STREAM } from './streams.ts';

let nats: BusFixture;
let running: BackgroundTask[] = [];
let names = 0;

beforeAll(async () => {
  nats = await startBus();
});
afterAll(async () => await nats?.stop());
afterEach(async () => {
  await Promise.all(running.map(async (one) => await one.stop()));
  running = [];
  for (const stream of [EVENTS_STREAM, PARKED_STREAM]) await nats.bus.manager.streams.purge(stream);
});

/** Events of a kind of its own, so that no test sees another's. */
function kind(): {
  name: string;
  publish(number: number): Promise<void>;
  options: Pick<ConsumerOptions, 'stream' | 'name' | 'subjects'>;
} {
  names += 1;
  const name = `thing${names}.changed`;
  return {
    name,
    async publish(number) {
      const event = cloudEvent('things', { type: name, subject: `thing-${number}`, data: { number } });
      await nats.bus.publish(`events.${name}`, JSON.stringify(event), event.id);
    },
    options: { stream: EVENTS_STREAM, name: `consumer-${names}`, subjects: [`events.${name}`] },
  };
}

function start(options: ConsumerOptions): BackgroundTask {
  const consumer = consume(nats.bus, options, nats.log);
  running.push(consumer);
  return consumer;
}

const numberOf = (event: CloudEvent): number => Number(event.data['number']);
const until = { timeout: 30_000, interval: 20 };

test('every event is taken, in order, also those from before', async () => {
  const { publish, options } = kind();
  for (let number = 0; number < 5; number += 1) await publish(number);
  const taken: number[] = [];
  start({ ...options, handle: async (event) => void taken.push(numberOf(event)) });
  await vi.waitFor(() => expect(taken).toHaveLength(5), until);
  await publish(5);
  await vi.waitFor(() => expect(taken).toEqual([0, 1, 2, 3, 4, 5]), until);
});

test('an event whose handling fails comes again until it works', async () => {
  const { publish, options } = kind();
  await publish(1);
  let attempts = 0;
  start({
    ...options,
    async handle() {
      attempts += 1;
      if (attempts < 3) throw new Error('Temporal is unavailable');
    },
  });
  await vi.waitFor(() => expect(attempts).toBe(3), until);
  await setTimeout(1_500);
  expect(attempts).toBe(3);
  expect((await readParked(nats.bus, 0, 10)).total).toBe(0);
});

test('an event that no retry can process is parked with its cause, and the rest continues', async () => {
  const { name, publish, options } = kind();
  await publish(1);
  await nats.bus.publish(`events.${name}`, 'not json', 'poison-1');
  await nats.bus.publish(`events.${name}`, JSON.stringify({ hello: 'world' }), 'poison-2');
  await publish(3);
  await publish(2);
  const taken: number[] = [];
  start({
    ...options,
    async handle(event) {
      if (numberOf(event) === 1) throw new PoisonMessage('unknown event');
      if (numberOf(event) === 3) throw Object.assign(new Error('out of range'), { code: '22003' });
      taken.push(numberOf(event));
    },
  });
  await vi.waitFor(() => expect(taken).toEqual([2]), until);
  await vi.waitFor(async () => expect((await readParked(nats.bus, 0, 10)).total).toBe(4), until);
  const { messages } = await readParked(nats.bus, 0, 10);
  expect(messages.map(({ message }) => message)).toMatchObject([
    {
      consumer: options.name,
      stream: EVENTS_STREAM,
      subject: `events.${name}`,
      cause: 'unknown event',
    },
    { cause: expect.stringMatching(/^is not a CloudEvents 1\.0 event/), body: 'not json' },
    { cause: expect.stringMatching(/^is not a CloudEvents 1\.0 event/), body: '{"hello":"world"}' },
    { cause: 'out of range' },
  ]);
});

test('a message as large as the bus carries is parked too, shortened', async () => {
  const { name, publish, options } = kind();
  const body = '"'.repeat(nats.bus.maxBodyBytes());
  await nats.bus.publish(`events.${name}`, body, 'large-poison');
  await publish(1);
  const taken: number[] = [];
  start({ ...options, handle: async (event) => void taken.push(numberOf(event)) });
  await vi.waitFor(() => expect(taken).toEqual([1]), until);
  await vi.waitFor(async () => expect((await readParked(nats.bus, 0, 10)).total).toBe(1), until);
  const [parked] = (await readParked(nats.bus, 0, 10)).messages;
  expect(parked?.message.bodyBytes).toBe(body.length);
});

test('what fails too often is parked where a limit is set', async () => {
  const { publish, options } = kind();
  await publish(1);
  let attempts = 0;
  start({
    ...options,
    maxDeliveries: 2,
    async handle() {
      attempts += 1;
      throw new Error('never works');
    },
  });
  await vi.waitFor(async () => expect((await readParked(nats.bus, 0, 10)).total).toBe(1), until);
  expect(attempts).toBe(2);
});

test('as many are handled at a time as requested, and no more', async () => {
  const { publish, options } = kind();
  for (let number = 0; number < 12; number += 1) await publish(number);
  let [now, most, done] = [0, 0, 0];
  start({
    ...options,
    concurrency: 3,
    async handle() {
      now += 1;
      most = Math.max(most, now);
      await setTimeout(30);
      now -= 1;
      done += 1;
    },
  });
  await vi.waitFor(() => expect(done).toBe(12), until);
  expect(most).toBe(3);
});

test('two processes of one name share the events', async () => {
  const { publish, options } = kind();
  const taken: number[] = [];
  const handle = async (event: CloudEvent): Promise<void> => {
    await setTimeout(5);
    taken.push(numberOf(event));
  };
  start({ ...options, handle });
  running.push(consume(await nats.again(), { ...options, handle }, nats.log));
  for (let number = 0; number < 40; number += 1) await publish(number);
  await vi.waitFor(
    () => expect(taken.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i)),
    until,
  );
});

test('a stop waits for what is being handled, and takes nothing more', async () => {
  const { publish, options } = kind();
  const taken: number[] = [];
  let finished = 0;
  const consumer = start({
    ...options,
    async handle(event) {
      taken.push(numberOf(event));
      await setTimeout(300);
      finished += 1;
    },
  });
  await publish(1);
  await vi.waitFor(() => expect(taken).toEqual([1]), until);
  await consumer.stop();
  expect(finished).toBe(1);
  await publish(2);
  await setTimeout(300);
  expect(taken).toEqual([1]);
});

test('what lay ready when it was stopped is taken by another at once', async () => {
  const { publish, options } = kind();
  for (let number = 0; number < 30; number += 1) await publish(number);
  const [first, second]: [number[], number[]] = [[], []];
  const stopping = start({
    ...options,
    async handle(event) {
      first.push(numberOf(event));
      await setTimeout(50);
    },
  });
  await vi.waitFor(() => expect(first.length).toBeGreaterThan(1), until);
  await stopping.stop();
  const taken = first.length;
  expect(taken).toBeLessThan(30);
  const other = { ...options, handle: async (event: CloudEvent) => void second.push(numberOf(event)) };
  running.push(consume(await nats.again(), other, nats.log));
  // Long before the server would give up waiting for the first.
  await vi.waitFor(() => expect(second).toHaveLength(30 - taken), { timeout: 15_000, interval: 20 });
  expect(first).toHaveLength(taken);
});

test('a stop while it is starting holds too', async () => {
  const { publish, options } = kind();
  const taken: number[] = [];
  await publish(1);
  const consumer = start({ ...options, handle: async (event) => void taken.push(numberOf(event)) });
  await consumer.stop();
  const before = taken.length;
  await publish(2);
  await setTimeout(1_000);
  expect(taken).toHaveLength(before);
});

test('it continues after NATS was unavailable', async () => {
  const { publish, options } = kind();
  const taken: number[] = [];
  start({ ...options, handle: async (event) => void taken.push(numberOf(event)) });
  await publish(1);
  await vi.waitFor(() => expect(taken).toEqual([1]), until);
  await nats.nats.restart();
  await vi.waitFor(async () => await publish(2), until);
  await vi.waitFor(() => expect(taken).toContain(2), until);
});
