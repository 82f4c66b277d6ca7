import type { Database } from '#platform/database/database.ts';
import type { Consumption } from '#platform/events/consume.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import type { HealthPart } from './health.ts';

/** PostgreSQL answers. The database is a connection of its own, so that a busy pool is not taken for a dead server. */
export function databasePart(database: Database): HealthPart {
  return {
    name: 'database',
    async problem() {
      await database.fork().execute('select 1');
      return undefined;
    },
  };
}

/** NATS answers. */
export function busPart({ connection }: EventBus): HealthPart {
  return {
    name: 'nats',
    async problem() {
      if (connection.isClosed()) return 'the connection is closed';
      await connection.flush();
      return undefined;
    },
  };
}

/** The consumers among a process's background work go forward. */
export function consumerParts(background: readonly Consumption[]): readonly HealthPart[] {
  return background.flatMap((one) => {
    if (one.status === undefined) return [];
    const status = (): ReturnType<NonNullable<Consumption['status']>> | undefined => one.status?.();
    return [
      {
        name: `consumer ${status()?.name ?? ''}`,
        problem: () => status()?.problem,
        detail: () => ({ pending: status()?.pending, missed: status()?.missed }),
      },
    ];
  });
}
