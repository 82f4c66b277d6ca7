import type { EntityManager } from '@mikro-orm/postgresql';

/** Until when a service must claim an instance, or renew or end its claim. By the clock of the database, which all share. */
export interface Deadline {
  readonly at: Date;
  readonly isPast: boolean;
}

/** Sets the deadline so many seconds from now; that it is past is announced once. */
export async function setDeadline(em: EntityManager, instanceId: string, seconds: number): Promise<void> {
  await em.execute(
    `insert into claim_deadline (instance_id, at) values (?, clock_timestamp() + make_interval(secs => ?))
     on conflict (instance_id) do update set at = excluded.at, announced = false`,
    [instanceId, seconds],
  );
}

/** Nothing is to be done any more. */
export async function clearDeadline(em: EntityManager, instanceId: string): Promise<void> {
  await em.execute('delete from claim_deadline where instance_id = ?', [instanceId]);
}

/** The deadlines of those of the instances that have one. */
export async function readDeadlines(
  em: EntityManager,
  instanceIds: readonly string[],
): Promise<ReadonlyMap<string, Deadline>> {
  const rows: { id: string; at: string; past: boolean }[] = await em.execute(
    `select instance_id as id, at, at < clock_timestamp() as past from claim_deadline
     where instance_id = any(?::text[])`,
    [`{${instanceIds.join(',')}}`],
  );
  return new Map(rows.map(({ id, at, past }) => [id, { at: new Date(at), isPast: past }]));
}
