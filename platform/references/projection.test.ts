import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cloudEvent } from '#platform/events/cloud-event.ts';
import type { BackgroundTask } from '#platform/events/consume.ts';
import { readParked } from '#platform/events/parked.ts';
import { newId } from '#platform/ids/id.ts';
import {
  startBus,
  startDatabase,
  type BusFixture,
  type DatabaseFixture,
} from '#platform/testing/platform-fixture.ts';
import { findReference } from './lookup.ts';
import { projectReferences } from './projection.ts';

let postgres: DatabaseFixture;
let nats: BusFixture;
let projection: BackgroundTask | undefined;

beforeAll(async () => {
  [postgres, nats] = await Promise.all([startDatabase(), startBus()]);
});
afterAll(async () => {
  await projection?.stop();
  await Promise.all([postgres?.stop(), nats?.stop()]);
});

const until = { timeout: 30_000, interval: 20 };

async function publish(kind: string, id: string, fact: object): Promise<void> {
  const data = { kind, id, tenantId: 'acme', state: null, ...fact };
  const event = cloudEvent('test', { type: `fact.${kind}`, subject: id, data });
  await nats.bus.publish(`facts.${kind}.${id}`, JSON.stringify(event), event.id);
}

async function stored(
  id: string,
): Promise<{ version: string; state: string | null; deleted: boolean } | undefined> {
  const rows: { version: string; state: string | null; deleted: boolean }[] = await postgres.database
    .fork()
    .execute('select version, state, deleted from reference where id = ?', [id]);
  return rows[0];
}

test('a domain that starts reads what is true of everything, then follows; of other kinds it keeps nothing', async () => {
  const [early, late, other] = [newId('site'), newId('site'), newId('image')];
  await publish('site', early, { version: 1, state: 'A' });
  await publish('site', early, { version: 2, state: 'B' });
  await publish('image', other, { version: 1 });
  projection = projectReferences(postgres.database, nats.bus, ['site', 'rack'], nats.log);
  await vi.waitFor(
    async () => expect(await stored(early)).toMatchObject({ version: '2', state: 'B' }),
    until,
  );
  await publish('site', late, { version: 1, ancestors: ['with,comma', 'with"quote'], data: { units: 42 } });
  await vi.waitFor(async () => expect(await stored(late)).toBeDefined(), until);
  expect(await findReference(postgres.database.fork(), late)).toMatchObject({
    tenantId: 'acme',
    ancestors: ['with,comma', 'with"quote'],
    data: { units: 42 },
  });
  expect(await stored(other)).toBeUndefined();
});

test('an older fact that arrives late changes nothing', async () => {
  const [id, marker] = [newId('site'), newId('site')];
  await publish('site', id, { version: 10, state: 'NEW' });
  await vi.waitFor(async () => expect(await stored(id)).toMatchObject({ version: '10' }), until);
  await publish('site', id, { version: 9, state: 'OLD' });
  await publish('site', marker, { version: 1 });
  await vi.waitFor(async () => expect(await stored(marker)).toBeDefined(), until);
  expect(await stored(id)).toMatchObject({ version: '10', state: 'NEW' });
});

test('what was deleted is no longer found, and no older fact brings it back', async () => {
  const [id, marker] = [newId('rack', Date.now() - 60_000), newId('site')];
  await publish('rack', id, { version: 1 });
  await vi.waitFor(
    async () => expect(await findReference(postgres.database.fork(), id)).toBeDefined(),
    until,
  );
  await publish('rack', id, { version: 2, deleted: true });
  await vi.waitFor(async () => expect(await stored(id)).toMatchObject({ deleted: true }), until);
  await publish('rack', id, { version: 1 });
  await publish('site', marker, { version: 1 });
  await vi.waitFor(async () => expect(await stored(marker)).toBeDefined(), until);
  expect(await findReference(postgres.database.fork(), id)).toBeUndefined();
});

test('what is no fact is parked, and the rest continues', async () => {
  const [id, marker] = [newId('site'), newId('site')];
  await publish('site', id, { version: 'one' });
  await publish('site', marker, { version: 1 });
  await vi.waitFor(async () => expect(await stored(marker)).toBeDefined(), until);
  await vi.waitFor(async () => expect((await readParked(nats.bus, 0, 10)).total).toBe(1), until);
  expect(await stored(id)).toBeUndefined();
});

test('what is waited for arrives, and what does not come is given up in time', async () => {
  const young = newId('site');
  const { arrivals } = postgres.database;
  const waiting = arrivals.of(young, { caller: 'ann', timeoutMs: 20_000 });
  await publish('site', young, { version: 1 });
  expect(await waiting).toBe(true);
  const begun = Date.now();
  expect(await arrivals.of(newId('site'), { caller: 'ann', timeoutMs: 300 })).toBe(false);
  expect(Date.now() - begun).toBeLessThan(3_000);
});

test('one caller who waits for very much is refused at once, and another still waits', async () => {
  const { arrivals } = postgres.database;
  const many = Array.from({ length: 200 }, () =>
    arrivals.of(newId('site'), { caller: 'eve', timeoutMs: 3_000 }),
  );
  const begun = Date.now();
  expect(await arrivals.of(newId('site'), { caller: 'eve', timeoutMs: 3_000 })).toBe(false);
  expect(Date.now() - begun).toBeLessThan(1_000);
  const young = newId('site');
  const waiting = arrivals.of(young, { caller: 'ann', timeoutMs: 20_000 });
  await publish('site', young, { version: 1 });
  expect(await waiting).toBe(true);
  expect(new Set(await Promise.all(many))).toEqual(new Set([false]));
});
