import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '#platform/database/database.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { readParked } from '#platform/events/parked.ts';
import { EVENTS_STREAM, FACTS_STREAM, PARKED_STREAM } from '#platform/events/streams.ts';
import {
  startBus,
  startDatabase,
  type BusFixture,
  type DatabaseFixture,
} from '#platform/testing/platform-fixture.ts';
import { startRelay, type Relay } from './relay.ts';

let postgres: DatabaseFixture;
let nats: BusFixture;
let relays: Relay[] = [];

beforeAll(async () => {
  [postgres, nats] = await Promise.all([startDatabase(), startBus()]);
});
afterAll(async () => {
  await stopRelays();
  await Promise.all([postgres?.stop(), nats?.stop()]);
});
beforeEach(async () => {
  await stopRelays();
  await postgres.database.fork().execute('truncate outbox');
  for (const stream of [EVENTS_STREAM, FACTS_STREAM, PARKED_STREAM])
    await nats.bus.manager.streams.purge(stream);
});

async function stopRelays(): Promise<void> {
  await Promise.all(relays.map(async (relay) => await relay.stop()));
  relays = [];
}

function start(database: Database, bus: EventBus = nats.bus): Relay {
  const relay = startRelay(database, bus, nats.log);
  relays.push(relay);
  return relay;
}

/** Commits events with these numbers, each in a transaction of its own. */
async function emit(...numbers: number[]): Promise<void> {
  for (const number of numbers) {
    await postgres.database.transact(async ({ outbox }) => {
      outbox.emit('things', { type: 'thing.changed', subject: 'thing', data: { number } });
    });
  }
}

async function tellFact(version: number): Promise<void> {
  await postgres.database.transact(async ({ outbox }) =>
    outbox.fact('things', { kind: 'thing', id: 'thing-1', tenantId: null, state: null, version }),
  );
}

/** Data of every stored message, in the stream's order. */
async function stored(stream: string): Promise<Record<string, unknown>[]> {
  const { state } = await nats.bus.manager.streams.info(stream);
  const found: Record<string, unknown>[] = [];
  for (let seq = state.first_seq; seq <= state.last_seq; seq += 1) {
    const message = await nats.bus.manager.streams.getMessage(stream, { seq });
    if (message !== null) found.push(message.json<{ data: Record<string, unknown> }>().data);
  }
  return found;
}

const numbers = async (): Promise<unknown[]> => (await stored(EVENTS_STREAM)).map(({ number }) => number);
const unpublished = async (): Promise<unknown[]> =>
  await postgres.database.fork().execute('select 1 from outbox where published_at is null');

async function settled(count: number): Promise<void> {
  await vi.waitFor(
    async () => {
      expect(await unpublished()).toEqual([]);
      expect(await numbers()).toHaveLength(count);
    },
    { timeout: 20_000, interval: 50 },
  );
}

test('what a process committed before it died is published by the next, in the order of the commits', async () => {
  const many = Array.from({ length: 30 }, (_, index) => index);
  await emit(...many);
  expect(await numbers()).toEqual([]);
  start(postgres.database);
  await settled(30);
  expect(await numbers()).toEqual(many);
});

test('what was rolled back is never told', async () => {
  start(postgres.database);
  const failing = postgres.database.transact(async ({ outbox, em }) => {
    outbox.emit('things', { type: 'thing.changed', subject: 'thing', data: { number: 0 } });
    await outbox.flush();
    await em.execute('select 1 / 0');
  });
  await expect(failing).rejects.toThrow(/division by zero/);
  await emit(1);
  await settled(1);
  expect(await numbers()).toEqual([1]);
});

test('a relay that dies between publishing and noting it leaves each event once', async () => {
  await emit(1, 2, 3);
  let kills = 1;
  const dying: EventBus = {
    ...nats.bus,
    async publish(subject, body, id, options) {
      await nats.bus.publish(subject, body, id, options);
      if (kills-- > 0) {
        // The connection ends before the transaction does, as it does with its process.
        const others = `pid <> pg_backend_pid() and datname = current_database() and state like 'idle in transaction%'`;
        await postgres.database
          .fork()
          .execute(`select pg_terminate_backend(pid) from pg_stat_activity where ${others}`);
      }
    },
  };
  const first = start(await postgres.again(), dying);
  await vi.waitFor(() => expect(kills).toBeLessThan(1), { timeout: 10_000 });
  await first.stop();
  start(await postgres.again());
  await settled(3);
  expect(await numbers()).toEqual([1, 2, 3]);
});

test('two relays of one outbox tell everything, and nothing twice', async () => {
  start(await postgres.again());
  start(await postgres.again());
  const many = Array.from({ length: 60 }, (_, index) => index);
  await Promise.all(many.map(async (number) => await emit(number)));
  await settled(60);
  expect((await numbers()).toSorted((a, b) => Number(a) - Number(b))).toEqual(many);
});

test('the last fact of a resource stays the last, though one of two relays is slow', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow: EventBus = {
    ...nats.bus,
    async publish(subject, body, id, options) {
      await held;
      await nats.bus.publish(subject, body, id, options);
    },
  };
  await tellFact(1);
  start(await postgres.again(), slow);
  await setTimeout(500);
  await tellFact(2);
  start(await postgres.again());
  await setTimeout(1_000);
  release();
  await vi.waitFor(async () => expect(await unpublished()).toEqual([]), { timeout: 20_000 });
  expect(await stored(FACTS_STREAM)).toMatchObject([{ version: 2 }]);
});

test('the last fact of a resource stays the last, though an earlier one could not be published at first', async () => {
  await tellFact(1);
  await tellFact(2);
  let failures = 1;
  const flaky: EventBus = {
    ...nats.bus,
    async publish(subject, body, id, options) {
      if (body.includes('"version":1') && failures-- > 0) throw new Error('no responders');
      await nats.bus.publish(subject, body, id, options);
    },
  };
  start(postgres.database, flaky);
  await vi.waitFor(async () => expect(await unpublished()).toEqual([]), { timeout: 20_000 });
  expect(await stored(FACTS_STREAM)).toMatchObject([{ version: 2 }]);
});

test('NATS that is away delays events, and loses none', async () => {
  start(postgres.database);
  await emit(1);
  await settled(1);
  const restarting = nats.nats.restart();
  await emit(2, 3);
  await restarting;
  await settled(3);
  expect(await numbers()).toEqual([1, 2, 3]);
});

/** A row larger than the bus carries, as one committed before the limit was lowered. */
async function commitTooLarge(subject: string, version: number): Promise<void> {
  const body = { data: { version, text: 'x'.repeat(1_100_000) } };
  await postgres.database
    .fork()
    .execute(`insert into outbox (id, subject, body) values (gen_random_uuid(), ?, ?::jsonb)`, [
      subject,
      JSON.stringify(body),
    ]);
}

test('what the bus refuses is parked with its cause where an operator sees it, and delays nothing', async () => {
  await emit(1);
  await commitTooLarge('events.thing.changed', 2);
  await emit(3);
  start(postgres.database);
  await vi.waitFor(async () => expect(await numbers()).toEqual([1, 3]), { timeout: 20_000, interval: 50 });
  await vi.waitFor(async () => expect((await readParked(nats.bus, 0, 10)).total).toBe(1), {
    timeout: 20_000,
  });
  const [parked] = (await readParked(nats.bus, 0, 10)).messages;
  expect(parked?.message).toMatchObject({
    consumer: 'outbox-things',
    stream: 'OUTBOX',
    subject: 'events.thing.changed',
    cause: expect.stringContaining('max_payload'),
  });
  expect(parked?.message.bodyBytes).toBeGreaterThan(1_100_000);
  expect(parked?.message.body.length).toBeLessThan(100_000);
  await emit(4);
  await vi.waitFor(async () => expect(await numbers()).toEqual([1, 3, 4]), { timeout: 20_000 });
});

test('what was parked is tried again by the next start, and shown once while the cause lasts', async () => {
  const limited = { ...nats.bus };
  let refusing = true;
  limited.publish = async (subject, body, id, options) =>
    await nats.bus.publish(
      subject,
      refusing && subject.startsWith('events.') ? 'x'.repeat(1_100_000) : body,
      id,
      options,
    );
  const parkedRows = async (): Promise<unknown[]> =>
    await postgres.database.fork().execute('select 1 from outbox where parked_at is not null');
  await emit(1);
  for (const round of [1, 2]) {
    const relay = start(postgres.database, limited);
    await vi.waitFor(async () => expect(await parkedRows(), `start ${round}`).toHaveLength(1), {
      timeout: 20_000,
    });
    await relay.stop();
  }
  expect((await readParked(nats.bus, 0, 10)).total).toBe(1);
  refusing = false;
  start(postgres.database, limited);
  await settled(1);
});

test('two hundred events that fail again and again leave the way free', async () => {
  await emit(...Array.from({ length: 210 }, () => 0));
  await emit(1);
  const flaky: EventBus = {
    ...nats.bus,
    async publish(subject, body, id, options) {
      if (body.includes('"number":0')) throw new Error('insufficient resources');
      await nats.bus.publish(subject, body, id, options);
    },
  };
  start(postgres.database, flaky);
  await vi.waitFor(async () => expect(await numbers()).toEqual([1]), { timeout: 20_000, interval: 50 });
  const waiting: unknown[] = await postgres.database
    .fork()
    .execute('select 1 from outbox where published_at is null and attempts > 0 and parked_at is null');
  expect(waiting).toHaveLength(210);
});

test('a newer fact is told though an older one was refused, and the older one never after it', async () => {
  await commitTooLarge('facts.thing.thing-1', 1);
  start(postgres.database);
  await vi.waitFor(async () => expect((await readParked(nats.bus, 0, 10)).total).toBe(1), {
    timeout: 20_000,
  });
  await tellFact(2);
  await vi.waitFor(async () => expect(await unpublished()).toEqual([]), { timeout: 20_000 });
  expect(await stored(FACTS_STREAM)).toMatchObject([{ version: 2 }]);
});
