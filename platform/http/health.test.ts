import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { servers, type RunningServer } from '#platform/testing/servers.ts';
import { connectProbe, type Database } from '#platform/database/database.ts';
import { consume, type BackgroundTask } from '#platform/events/consume.ts';
import { connectEventBus, type EventBus } from '#platform/events/event-bus.ts';
import { EVENTS_STREAM } from '#platform/events/streams.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { startDatabase } from '#platform/testing/platform-fixture.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { busPart, consumerParts, databasePart, outboxPart } from './health-parts.ts';
import { createHealthApp, startPart, type HealthPart } from './health.ts';

const log = createLogger('test', 'silent');
let folder: string;
let nats: RunningServer;
let bus: EventBus;
let stored: TestDatabase;
let probe: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'infratographer-health-'));
  [nats, stored] = await Promise.all([servers().startNats({ dataDir: folder }), createTestDatabase()]);
  bus = await connectEventBus({ url: nats.address, name: 'test', log });
  probe = await connectProbe({ url: stored.url }, 'public');
});
afterAll(async () => {
  await bus?.close();
  await probe?.close();
  await Promise.all([nats?.stop(), stored?.drop()]);
  await rm(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly body: {
    readonly status: string;
    readonly problems?: Record<string, string>;
    readonly details?: object;
  };
  readonly tookMs: number;
}

async function ask(parts: readonly HealthPart[]): Promise<Answer> {
  const begun = Date.now();
  const response = await createHealthApp(parts).request('/readyz');
  const body = (await response.json()) as Answer['body'];
  return { status: response.status, body, tookMs: Date.now() - begun };
}

test('a process whose parts work is ready', async () => {
  expect(await ask([startPart(() => true), databasePart(probe), busPart(bus)])).toMatchObject({
    status: 200,
    body: { status: 'ready' },
  });
});

test('one that is starting is not', async () => {
  expect(await ask([startPart(() => false)])).toMatchObject({
    status: 503,
    body: { status: 'unready', problems: { start: 'is starting' } },
  });
});

test('a PostgreSQL that hangs is the reason, in time, and ready follows when it continues', async () => {
  const [row]: { pid: number }[] = await probe.fork().execute('select pg_backend_pid() as pid');
  const pid = row?.pid ?? 0;
  process.kill(pid, 'SIGSTOP');
  try {
    const answer = await ask([databasePart(probe)]);
    expect(answer).toMatchObject({
      status: 503,
      body: { problems: { database: expect.any(String) as string } },
    });
    expect(answer.tookMs).toBeLessThan(4_000);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  await vi.waitFor(async () => expect((await ask([databasePart(probe)])).status).toBe(200), {
    timeout: 20_000,
  });
});

test('a NATS that hangs is the reason, in time, and ready follows when it continues', async () => {
  nats.kill('SIGSTOP');
  try {
    // A process that is signalled to stop may answer once more.
    await vi.waitFor(
      async () => {
        const answer = await ask([busPart(bus)]);
        const problems = { nats: expect.any(String) as string };
        expect(answer).toMatchObject({ status: 503, body: { problems } });
        expect(answer.tookMs).toBeLessThan(4_000);
      },
      { timeout: 15_000 },
    );
  } finally {
    nats.kill('SIGCONT');
  }
  await vi.waitFor(async () => expect((await ask([busPart(bus)])).status).toBe(200), { timeout: 20_000 });
});

test('a consumer that is stalled is the reason, with how many events wait', async () => {
  const consumer: BackgroundTask = consume(
    bus,
    {
      stream: EVENTS_STREAM,
      name: 'still',
      subjects: ['events.still.changed'],
      handle: async () => undefined,
      watch: { pauseMs: 100, stallMs: 500 },
    },
    log,
  );
  try {
    await vi.waitFor(async () => await bus.manager.consumers.info(EVENTS_STREAM, 'still'), {
      timeout: 10_000,
    });
    await bus.manager.consumers.pause(EVENTS_STREAM, 'still', new Date(Date.now() + 3_600_000));
    await bus.publish('events.still.changed', '{}', 'still-1');
    await vi.waitFor(
      async () =>
        expect(await ask(consumerParts([consumer]))).toMatchObject({
          status: 503,
          body: {
            problems: { 'consumer still': expect.stringContaining('is stalled') as string },
            details: { 'consumer still': { pending: 1, missed: 0 } },
          },
        }),
      { timeout: 20_000 },
    );
  } finally {
    await consumer.stop();
  }
});

test('what waits in an outbox, and what the bus refused, is reported, and does not make it unready', async () => {
  const domain = await startDatabase();
  try {
    const { database } = domain;
    await database.fork().execute(`insert into outbox (id, subject, body, parked_at) values
      (gen_random_uuid(), 'events.a', '{}', null), (gen_random_uuid(), 'events.b', '{}', now())`);
    expect(await ask([outboxPart(database, ['things'])])).toMatchObject({
      status: 200,
      body: { details: { outbox: [{ domain: 'things', waiting: 1, parked: 1 }] } },
    });
  } finally {
    await domain.stop();
  }
});

test('many who ask at once cost one look', async () => {
  let looks = 0;
  const part: HealthPart = {
    name: 'slow',
    async problem() {
      looks += 1;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return undefined;
    },
  };
  const app = createHealthApp([part]);
  await Promise.all(Array.from({ length: 50 }, async () => await app.request('/readyz')));
  expect(looks).toBe(1);
});
