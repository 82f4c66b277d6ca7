import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { EventBus } from '#platform/events/event-bus.ts';
import { FACTS_STREAM } from '#platform/events/streams.ts';
import { startRelayScene, type RelayScene } from './fixture/relay-scene.ts';

let scene: RelayScene;

beforeAll(async () => {
  scene = await startRelayScene();
});
afterAll(async () => await scene?.stop());
beforeEach(async () => await scene.clear());

test('what a process committed before it died is published by the next, in the order of the commits', async () => {
  const many = Array.from({ length: 30 }, (_, index) => index);
  await scene.emit(...many);
  expect(await scene.numbers()).toEqual([]);
  scene.start(scene.postgres.database);
  await scene.settled(30);
  expect(await scene.numbers()).toEqual(many);
});

test('what was rolled back is never published', async () => {
  scene.start(scene.postgres.database);
  const failing = scene.postgres.database.transact(async ({ outbox, em }) => {
    outbox.emit('things', { type: 'thing.changed', subject: 'thing', data: { number: 0 } });
    await outbox.flush();
    await em.execute('select 1 / 0');
  });
  await expect(failing).rejects.toThrow(/division by zero/);
  await scene.emit(1);
  await scene.settled(1);
  expect(await scene.numbers()).toEqual([1]);
});

test('a relay that dies between publishing and noting it leaves each event once', async () => {
  await scene.emit(1, 2, 3);
  let kills = 1;
  const dying: EventBus = {
    ...scene.nats.bus,
    async publish(subject, body, id, options) {
      await scene.nats.bus.publish(subject, body, id, options);
      if (kills-- > 0) {
        // The connection ends before the transaction does, as it does with its process.
        const others = `pid <> pg_backend_pid() and datname = current_database() and state like 'idle in transaction%'`;
        await scene.postgres.database
          .fork()
          .execute(`select pg_terminate_backend(pid) from pg_stat_activity where ${others}`);
      }
    },
  };
  const first = scene.start(await scene.postgres.again(), dying);
  await vi.waitFor(() => expect(kills).toBeLessThan(1), { timeout: 10_000 });
  await first.stop();
  scene.start(await scene.postgres.again());
  await scene.settled(3);
  expect(await scene.numbers()).toEqual([1, 2, 3]);
});

test('two relays of one outbox publish everything, and nothing twice', async () => {
  scene.start(await scene.postgres.again());
  scene.start(await scene.postgres.again());
  const many = Array.from({ length: 60 }, (_, index) => index);
  await Promise.all(many.map(async (number) => await scene.emit(number)));
  await scene.settled(60);
  expect((await scene.numbers()).toSorted((a, b) => Number(a) - Number(b))).toEqual(many);
});

test('the last fact of a resource stays the last, though one of two relays is slow', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow: EventBus = {
    ...scene.nats.bus,
    async publish(subject, body, id, options) {
      await held;
      await scene.nats.bus.publish(subject, body, id, options);
    },
  };
  await scene.publishFact(1);
  scene.start(await scene.postgres.again(), slow);
  await setTimeout(500);
  await scene.publishFact(2);
  scene.start(await scene.postgres.again());
  await setTimeout(1_000);
  release();
  await vi.waitFor(async () => expect(await scene.unpublished()).toEqual([]), { timeout: 20_000 });
  expect(await scene.stored(FACTS_STREAM)).toMatchObject([{ version: 2 }]);
});

test('the last fact of a resource stays the last, though an earlier one could not be published at first', async () => {
  await scene.publishFact(1);
  await scene.publishFact(2);
  let failures = 1;
  const flaky: EventBus = {
    ...scene.nats.bus,
    async publish(subject, body, id, options) {
      if (body.includes('"version":1') && failures-- > 0) throw new Error('no responders');
      await scene.nats.bus.publish(subject, body, id, options);
    },
  };
  scene.start(scene.postgres.database, flaky);
  await vi.waitFor(async () => expect(await scene.unpublished()).toEqual([]), { timeout: 20_000 });
  expect(await scene.stored(FACTS_STREAM)).toMatchObject([{ version: 2 }]);
});

test('NATS that is unavailable delays events, and loses none', async () => {
  scene.start(scene.postgres.database);
  await scene.emit(1);
  await scene.settled(1);
  const restarting = scene.nats.nats.restart();
  await scene.emit(2, 3);
  await restarting;
  await scene.settled(3);
  expect(await scene.numbers()).toEqual([1, 2, 3]);
});
