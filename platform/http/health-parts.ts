import type { Database } from '#platform/database/database.ts';
import type { BackgroundTask } from '#platform/events/consume.ts';
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

/**
 * What waits in the outboxes of these schemas, and what the bus refused. For operators only: a domain whose events
 * wait answers its callers all the same.
 */
export function outboxPart(database: Database, schemas: readonly string[]): HealthPart {
  let last: unknown = null;
  return {
    name: 'outbox',
    async problem() {
      const counts = schemas.map(
        (schema) => `select '${schema}' as domain,
          count(*) filter (where parked_at is null)::int as waiting, count(parked_at)::int as parked,
          coalesce(extract(epoch from now() - min(created_at) filter (where parked_at is null)), 0)::int as "oldestSeconds"
          from "${schema}".outbox where published_at is null`,
      );
      const rows: { waiting: number; parked: number }[] = await database
        .fork()
        .execute(counts.join(' union all '));
      last = rows.filter(({ waiting, parked }) => waiting + parked > 0);
      return undefined;
    },
    detail: () => last,
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
export function consumerParts(background: readonly BackgroundTask[]): readonly HealthPart[] {
  return background.flatMap((one) => {
    if (one.status === undefined) return [];
    const status = (): ReturnType<NonNullable<BackgroundTask['status']>> | undefined => one.status?.();
    return [
      {
        name: `consumer ${status()?.name ?? ''}`,
        problem: () => status()?.problem,
        detail: () => ({ pending: status()?.pending, missed: status()?.missed }),
      },
    ];
  });
}
