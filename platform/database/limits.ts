/** How long things may take before they are refused, in milliseconds. */
export interface DatabaseLimits {
  /** Waiting for a connection of the pool. */
  readonly acquireMs: number;
  /** One statement. */
  readonly statementMs: number;
  /** Waiting for a lock. */
  readonly lockMs: number;
  /** A transaction without statements. */
  readonly idleMs: number;
}

export const DEFAULT_LIMITS: DatabaseLimits = {
  acquireMs: 10_000,
  statementMs: 15_000,
  lockMs: 10_000,
  idleMs: 30_000,
};

/** For a probe that must find out quickly whether the server answers. */
export const PROBE_LIMITS: DatabaseLimits = {
  acquireMs: 1_500,
  statementMs: 1_500,
  lockMs: 1_500,
  idleMs: 5_000,
};

/** A server that is asked to end a statement needs a moment; one that sends nothing for longer hangs. */
const GRACE_MS = 3_000;

/** The limits as the driver accepts them; PostgreSQL itself enforces the last three. */
export function driverLimits({ acquireMs, statementMs, lockMs, idleMs }: DatabaseLimits): object {
  return {
    connectionTimeoutMillis: acquireMs,
    statement_timeout: statementMs,
    lock_timeout: lockMs,
    idle_in_transaction_session_timeout: idleMs,
  };
}

interface Pool {
  on(event: 'connect', listener: (client: Client) => void): unknown;
}

/** The part of a connection of `pg` that is used here. */
interface Client {
  /** False while a query is under way. */
  readonly readyForQuery: boolean;
  readonly connection: {
    readonly stream: {
      setTimeout(milliseconds: number, listener: () => void): unknown;
      destroy(error: Error): unknown;
    };
  };
}

/**
 * Cuts connections over which the server sends nothing for longer than any statement may take: it hangs, or the
 * network lost it, and its own limits cannot help.
 */
export function cutSilentConnections(pool: Pool, { statementMs }: DatabaseLimits): void {
  const silentMs = statementMs + GRACE_MS;
  pool.on('connect', (client) => {
    const { stream } = client.connection;
    stream.setTimeout(silentMs, () => {
      if (client.readyForQuery) return;
      const message = `PostgreSQL said nothing for ${silentMs / 1_000} s`;
      stream.destroy(Object.assign(new Error(message), { code: 'ETIMEDOUT' }));
    });
  });
}
