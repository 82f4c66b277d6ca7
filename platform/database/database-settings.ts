import { z } from 'zod';
import { checkedBy } from '#platform/config/checked-by.ts';
import { readPem } from '#platform/config/read-pem.ts';
import { DEFAULT_LIMITS, type DatabaseLimits } from './limits.ts';
import { parseDatabaseUrl } from './database-url.ts';

const seconds = (milliseconds: number) =>
  z.coerce
    .number()
    .min(0.1)
    .max(3_600)
    .default(milliseconds / 1_000);

/** Settings of how a process reaches PostgreSQL. */
export const databaseAddressSettings = {
  /**
   * PostgreSQL, `postgres://user:password@host:port/database`; `?sslmode=` `require`, `verify-ca` or `verify-full`
   * demands encryption, with `sslrootcert`, `sslcert` and `sslkey` as libpq has them.
   */
  DATABASE_URL: z.string().check(checkedBy(parseDatabaseUrl)),
  /** PEM file that signs PostgreSQL's certificate; demands encryption, as `sslmode=verify-full` unless the URL says less. */
  DATABASE_CA: z.string().min(1).optional(),
} as const;

/** Settings of processes that serve requests from PostgreSQL. */
export const databaseSettings = {
  ...databaseAddressSettings,
  /** Connections of each domain at most. */
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(8),
  /** How long a request waits for a connection, in seconds. */
  DATABASE_ACQUIRE_SECONDS: seconds(DEFAULT_LIMITS.acquireMs),
  /** How long one statement may take, in seconds. */
  DATABASE_STATEMENT_SECONDS: seconds(DEFAULT_LIMITS.statementMs),
  /** How long a statement waits for a lock, in seconds. */
  DATABASE_LOCK_SECONDS: seconds(DEFAULT_LIMITS.lockMs),
  /** How long a transaction may do nothing, in seconds. */
  DATABASE_IDLE_SECONDS: seconds(DEFAULT_LIMITS.idleMs),
} as const;

const addressSchema = z.object(databaseAddressSettings);
const schema = z.object(databaseSettings);

/** How to reach PostgreSQL, by a process's settings. */
export function databaseAddress(config: z.output<typeof addressSchema>): { url: string; ca?: string } {
  const { DATABASE_URL: url, DATABASE_CA: file } = config;
  return { url, ...(file !== undefined && { ca: readPem('DATABASE_CA', file) }) };
}

/** How to connect to PostgreSQL, by a process's settings. */
export function databaseOptions(config: z.output<typeof schema>): {
  url: string;
  ca?: string;
  poolSize: number;
  limits: DatabaseLimits;
} {
  return {
    ...databaseAddress(config),
    poolSize: config.DATABASE_POOL,
    limits: {
      acquireMs: config.DATABASE_ACQUIRE_SECONDS * 1_000,
      statementMs: config.DATABASE_STATEMENT_SECONDS * 1_000,
      lockMs: config.DATABASE_LOCK_SECONDS * 1_000,
      idleMs: config.DATABASE_IDLE_SECONDS * 1_000,
    },
  };
}
