import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { EventBus } from '#platform/events/event-bus.ts';
import { readParked } from '#platform/events/parked.ts';
import { FACTS_STREAM } from '#platform/events/streams.ts';
import { startRelayScene, type RelayScene } from './fixture/relay-scene.ts';

let scene: RelayScene;

beforeAll(async () => {
  scene = await startRelayScene();
});
afterAll(async () => await scene?.stop());
beforeEach(async () => await scene.clear());

/** A row larger than the bus carries, as one committed before the limit was lowered. */
async function commitTooLarge(subject: string, version: number): Promise<void> {
  const body = { data: { version, text: 'x'.repeat(1_100_000) } };
  await scene.postgres.database
    .fork()
    .execute(`insert into outbox (id, subject, body) values (gen_random_uuid(), ?, ?::jsonb)`, [
      subject,
      JSON.stringify(body),
    ]);
}

test('what the bus refuses is parked with its cause where an operator sees it, and delays nothing', async () => {
  await scene.emit(1);
  await commitTooLarge('events.thing.changed', 2);
  await scene.emit(3);
  scene.start(scene.postgres.database);
  await vi.waitFor(async () => expect(await scene.numbers()).toEqual([1, 3]), {
    timeout: 20_000,
    interval: 50,
  });
  await vi.waitFor(async () => expect((await readParked(scene.nats.bus, 0, 10)).total).toBe(1), {
    timeout: 20_000,
  });
  const [parked] = (await readParked(scene.nats.bus, 0, 10)).messages;
  expect(parked?.message).toMatchObject({
    consumer: 'outbox-things',
    stream: 'OUTBOX',
    subject: 'events.thing.changed',
    cause: expect.stringContaining('max_payload'),
  });
  expect(parked?.message.bodyBytes).toBeGreaterThan(1_100_000);
  expect(parked?.message.body.length).toBeLessThan(100_000);
  await scene.emit(4);
  await vi.waitFor(async () => expect(await scene.numbers()).toEqual([1, 3, 4]), { timeout: 20_000 });
});

test('what was parked is tried again by the next start, and shown once while the cause lasts', async () => {
  const limited = { ...scene.nats.bus };
  let refusing = true;
  limited.publish = async (subject, body, id, options) =>
    await scene.nats.bus.publish(
      subject,
      refusing && subject.startsWith('events.') ? 'x'.repeat(1_100_000) : body,
      id,
      options,
    );
  const parkedRows = async (): Promise<unknown[]> =>
    await scene.postgres.database.fork().execute('select 1 from outbox where parked_at is not null');
  await scene.emit(1);
  for (const round of [1, 2]) {
    const relay = scene.start(scene.postgres.database, limited);
    await vi.waitFor(async () => expect(await parkedRows(), `start ${round}`).toHaveLength(1), {
      timeout: 20_000,
    });
    await relay.stop();
  }
  expect((await readParked(scene.nats.bus, 0, 10)).total).toBe(1);
  refusing = false;
  scene.start(scene.postgres.database, limited);
  await scene.settled(1);
});

test('two hundred events that fail again and again leave the way free', async () => {
  await scene.emit(...Array.from({ length: 210 }, () => 0));
  await scene.emit(1);
  const flaky: EventBus = {
    ...scene.nats.bus,
    async publish(subject, body, id, options) {
      if (body.includes('"number":0')) throw new Error('insufficient resources');
      await scene.nats.bus.publish(subject, body, id, options);
    },
  };
  scene.start(scene.postgres.database, flaky);
  await vi.waitFor(async () => expect(await scene.numbers()).toEqual([1]), { timeout: 20_000, interval: 50 });
  await vi.waitFor(
    async () => {
      const waiting: unknown[] = await scene.postgres.database
        .fork()
        .execute('select 1 from outbox where published_at is null and attempts > 0 and parked_at is null');
      expect(waiting).toHaveLength(210);
    },
    { timeout: 20_000 },
  );
});

test('a newer fact is published though an older one was refused, and the older one never after it', async () => {
  await commitTooLarge('facts.thing.thing-1', 1);
  scene.start(scene.postgres.database);
  await vi.waitFor(async () => expect((await readParked(scene.nats.bus, 0, 10)).total).toBe(1), {
    timeout: 20_000,
  });
  await scene.publishFact(2);
  await vi.waitFor(async () => expect(await scene.unpublished()).toEqual([]), { timeout: 20_000 });
  expect(await scene.stored(FACTS_STREAM)).toMatchObject([{ version: 2 }]);
});

test('a stream of facts that is full drops none, and the outbox waits until there is room', async () => {
  const { manager } = scene.nats.bus;
  await scene.publishFact(1);
  scene.start(scene.postgres.database);
  await vi.waitFor(async () => expect(await scene.unpublished()).toEqual([]), { timeout: 20_000 });
  const { config, state } = await manager.streams.info(FACTS_STREAM);
  await manager.streams.update(FACTS_STREAM, { max_bytes: state.bytes });
  await scene.postgres.database.transact(async ({ outbox }) =>
    outbox.fact('things', { kind: 'thing', id: 'thing-2', tenantId: null, state: null, version: 1 }),
  );
  await scene.emit(1);
  // Events continue meanwhile.
  await vi.waitFor(async () => expect(await scene.numbers()).toEqual([1]), { timeout: 20_000 });
  expect(await scene.unpublished()).toHaveLength(1);
  expect(await scene.stored(FACTS_STREAM)).toMatchObject([{ id: 'thing-1' }]);
  await manager.streams.update(FACTS_STREAM, { max_bytes: config.max_bytes });
  await vi.waitFor(async () => expect(await scene.unpublished()).toEqual([]), { timeout: 20_000 });
  expect(await scene.stored(FACTS_STREAM)).toHaveLength(2);
});

test('the fact of a deleted resource leaves the stream in time, that of one that is there does not', async () => {
  await scene.publishFact(1);
  await scene.postgres.database.transact(async ({ outbox }) =>
    outbox.fact('things', {
      kind: 'thing',
      id: 'thing-2',
      tenantId: null,
      state: null,
      version: 2,
      deleted: true,
    }),
  );
  scene.start(scene.postgres.database);
  await vi.waitFor(async () => expect(await scene.unpublished()).toEqual([]), { timeout: 20_000 });
  const ttlOf = async (id: string): Promise<string | undefined> => {
    const { streams } = scene.nats.bus.manager;
    const message = await streams.getMessage(FACTS_STREAM, { last_by_subj: `facts.thing.${id}` });
    return message?.header.get('Nats-TTL');
  };
  expect([await ttlOf('thing-1'), await ttlOf('thing-2')]).toEqual(['', '9600h']);
});
