import { MikroORM, type EntityManager, type EntitySchema, type EntityClass } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { DEFAULT_EVENT_BYTES, largestBody } from '#platform/events/event-size.ts';
import type { Outbox } from '#platform/outbox/outbox.ts';
import { createOutbox } from '#platform/outbox/outbox.ts';
import { createArrivals, type Arrivals } from '#platform/references/arrivals.ts';
import { encryptionOf, parseDatabaseUrl } from './database-url.ts';
import {
  cutSilentConnections,
  DEFAULT_LIMITS,
  driverLimits,
  PROBE_LIMITS,
  type DatabaseLimits,
} from './limits.ts';
import { releaseBrokenConnections, type ConnectionPool } from './broken-connections.ts';
import { keepOriginals } from './originals.ts';
import { platformChecks } from './platform-checks.ts';
import { platformDelivery } from './platform-delivery.ts';
import { platformTags } from './platform-tags.ts';
import { ATTACH_QUOTAS, platformQuotas } from './platform-quotas.ts';
import { platformTables } from './platform-tables.ts';
import type { DomainMigration } from './migration.ts';
import { joinDatabase, type SharedTransaction } from './shared-transaction.ts';

/** One domain's database: a PostgreSQL schema of its own, which no other domain reads. */
export interface Database {
  readonly schema: string;
  /** A fresh unit of work for reading. */
  fork(): EntityManager;
  /** Runs the work in one transaction; what it puts in the outbox is committed with it, then the relay is woken. */
  transact<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result>;
  /** Calls the listener after each commit that put something in the outbox. */
  onCommit(listener: () => void): void;
  /** This database within a transaction of several domains: reads and transactions are part of that one. */
  within(shared: SharedTransaction): Database;
  /** Waits for what other domains publish of resources that were created just now. */
  readonly arrivals: Arrivals;
  migrate(): Promise<void>;
  close(): Promise<void>;
}

export interface Transaction {
  readonly em: EntityManager;
  readonly outbox: Outbox;
}

export interface DatabaseOptions {
  /** See `parseDatabaseUrl`. */
  readonly url: string;
  /** PEM that signs the server's certificate; demands encryption. */
  readonly ca?: string;
  /** The domain's name, which is also its PostgreSQL schema's. */
  readonly schema: string;
  readonly entities: readonly (EntitySchema | EntityClass)[];
  readonly migrations: readonly DomainMigration[];
  /** Connections at most. A process with all domains opens one pool per domain. */
  readonly poolSize?: number;
  /** How long things may take; `none` for changes of the schema, which take as long as they need. */
  readonly limits?: DatabaseLimits | 'none';
  /** Largest event that a transaction may put in its outbox; by NATS's defaults when absent. */
  readonly maxEventBytes?: () => number;
}

export async function connectDatabase(options: DatabaseOptions): Promise<Database> {
  const { schema, maxEventBytes = () => largestBody(DEFAULT_EVENT_BYTES, DEFAULT_EVENT_BYTES) } = options;
  const { limits = DEFAULT_LIMITS } = options;
  const address = parseDatabaseUrl(options.url);
  const ssl = encryptionOf(address, options.ca);
  const orm = await MikroORM.init({
    clientUrl: address.url,
    schema,
    entities: [...options.entities],
    subscribers: [keepOriginals],
    extensions: [Migrator],
    pool: { min: 0, max: options.poolSize ?? 8 },
    // Raw SQL of a domain names its tables bare; the search path keeps them in the domain's own schema.
    driverOptions: {
      options: `-c search_path=${schema},public`,
      ...(ssl !== undefined && { ssl }),
      ...(limits !== 'none' && driverLimits(limits)),
      onPoolCreated(pool: ConnectionPool & Parameters<typeof cutSilentConnections>[0]) {
        releaseBrokenConnections(pool);
        if (limits !== 'none') cutSilentConnections(pool, limits);
      },
    },
    migrations: {
      tableName: 'migration',
      transactional: true,
      allOrNothing: true,
      snapshot: false,
      silent: true,
      migrationsList: [
        platformTables,
        platformDelivery,
        platformChecks,
        platformTags,
        platformQuotas,
        ...options.migrations,
      ],
    },
    discovery: { warnWhenNoEntities: false },
  });
  const listeners: (() => void)[] = [];
  // Of this ORM, also where the caller is within a transaction of another domain's.
  const fork = (): EntityManager => orm.em.fork({ disableContextResolution: true });

  const database: Database = {
    schema,
    fork,
    arrivals: createArrivals(fork),
    onCommit: (listener) => void listeners.push(listener),
    async transact(work) {
      let wrote = false;
      const result = await fork().transactional(async (em) => {
        const outbox = createOutbox(em, maxEventBytes());
        const answer = await work({ em, outbox });
        await em.flush();
        wrote = await outbox.flush();
        return answer;
      });
      if (wrote) for (const listener of listeners) listener();
      return result;
    },
    within: (shared) =>
      joinDatabase(database, shared, {
        maxEventBytes,
        wake() {
          for (const listener of listeners) listener();
        },
      }),
    async migrate() {
      await orm.em.getConnection().execute(`create schema if not exists "${schema}"`);
      await orm.migrator.up();
      await orm.em.getConnection().execute(ATTACH_QUOTAS);
    },
    close: async () => await orm.close(true),
  };
  return database;
}

/** One connection of its own, by which a process finds out whether PostgreSQL answers. */
export async function connectProbe(
  address: Pick<DatabaseOptions, 'url' | 'ca'>,
  schema: string,
): Promise<Database> {
  return await connectDatabase({
    ...address,
    schema,
    entities: [],
    migrations: [],
    poolSize: 1,
    limits: PROBE_LIMITS,
  });
}
