/** The part of a `pg` pool that is used here. */
export interface ConnectionPool {
  on(event: 'connect' | 'acquire', listener: (connection: PooledConnection) => void): unknown;
}

interface PooledConnection {
  /** Returns it to the pool; a new function at each acquisition. */
  release?: (destroy?: boolean) => void;
  once(event: 'end', listener: () => void): unknown;
}

/**
 * Releases connections that the server ended in the middle of a transaction. No other code does: rolling back fails on
 * them, and the query builder (kysely's `ControlledTransaction.rollback`) releases only after a rollback. A pool that
 * lost all its connections this way would make every caller wait forever.
 */
export function releaseBrokenConnections(pool: ConnectionPool): void {
  pool.on('connect', (connection) => {
    connection.once('end', () => connection.release?.(true));
  });
  pool.on('acquire', (connection) => {
    // The pool sets the function right after this event. It throws when called twice, and the owner may still call it.
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
