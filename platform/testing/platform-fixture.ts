import { defineEntity } from '@mikro-orm/core';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectDatabase, type Database, type DatabaseOptions } from '#platform/database/database.ts';
import { migration } from '#platform/database/migration.ts';
import { connectEventBus, type EventBus } from '#platform/events/event-bus.ts';
import { createLogger, type Logger } from '#platform/telemetry/logger.ts';
import { servers, type RunningServer } from './servers.ts';
import { createTestDatabase } from './test-database.ts';

const ThingSchema = defineEntity({
  name: 'Thing',
  tableName: 'thing',
  properties: (p) => ({
    id: p.string().primary(),
    name: p.string(),
    rank: p.integer(),
    createdAt: p.datetime(),
  }),
});

/** The one resource of a domain that exists for these suites. */
export class Thing extends ThingSchema.class {}
ThingSchema.setClass(Thing);

const thingTable = migration(
  '0001-thing',
  `create table thing (id text primary key, name text not null, rank int not null, created_at timestamptz(3) not null)`,
);

export interface DatabaseFixture {
  readonly database: Database;
  /** Another process's connection to the same database. */
  again(options?: Pick<DatabaseOptions, 'poolSize' | 'limits'>): Promise<Database>;
  stop(): Promise<void>;
}

/** An empty domain on a real PostgreSQL. */
export async function startDatabase(): Promise<DatabaseFixture> {
  const stored = await createTestDatabase();
  const { url } = stored;
  const opened: Database[] = [];
  const again: DatabaseFixture['again'] = async (options = {}) => {
    const database = await connectDatabase({
      ...options,
      url,
      schema: 'things',
      entities: [Thing],
      migrations: [thingTable],
    });
    opened.push(database);
    return database;
  };
  const database = await again();
  await database.migrate();
  return {
    database,
    again,
    async stop() {
      await Promise.all(opened.map(async (one) => await one.close()));
      await stored.drop();
    },
  };
}

export interface BusFixture {
  readonly nats: RunningServer;
  readonly bus: EventBus;
  readonly log: Logger;
  /** Another process's connection. */
  again(): Promise<EventBus>;
  stop(): Promise<void>;
}

/** A real nats-server with our streams. */
export async function startBus(): Promise<BusFixture> {
  const dataDir = await mkdtemp(join(tmpdir(), 'infratographer-bus-'));
  const nats = await servers().startNats({ dataDir });
  const log = createLogger('test', process.env['TEST_LOG_LEVEL'] ?? 'silent');
  const opened: EventBus[] = [];
  const again = async (): Promise<EventBus> => {
    const bus = await connectEventBus({ url: nats.address, name: 'test', log });
    opened.push(bus);
    return bus;
  };
  return {
    nats,
    log,
    bus: await again(),
    again,
    async stop() {
      await Promise.all(opened.map(async (bus) => await bus.close()));
      await nats.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
