/** A pool of `pg` connections, as far as it matters here. */
export interface ConnectionPool {
  on(event: 'connect' | 'acquire', listener: (connection: PooledConnection) => void): unknown;
}

interface PooledConnection {
  /** Gives it back; there is a new function each time it is taken. */
  release?: (destroy?: boolean) => void;
  once(event: 'end', listener: () => void): unknown;
}

/**
 * Gives connections back to the pool that the server ended in the middle of a transaction. Nobody else does: rolling
 * back fails on them, and the query builder (kysely's `ControlledTransaction.rollback`) gives back only after that. A
 * pool that lost as many as it may have would let everybody wait for ever.
 */
export function releaseBrokenConnections(pool: ConnectionPool): void {
  pool.on('connect', (connection) => {
    connection.once('end', () => connection.release?.(true));
  });
  pool.on('acquire', (connection) => {
    // The function is put there right after this event. Called twice it throws, and who took it may call it yet.
    queueMicrotask(() => {
      const { release } = connection;
      let released = false;
      connection.release = (destroy) => {
        if (!released) release?.(destroy);
        released = true;
      };
    });
  });
}
