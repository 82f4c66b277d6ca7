import type { EntityManager } from '@mikro-orm/postgresql';

/** When a service must have claimed an instance, or renewed or ended its claim, by the clock of the database. */
export interface Deadline {
  readonly at: Date;
  readonly isPast: boolean;
}

/** Sets the deadline to a number of seconds from now; once it has passed, that is published once. */
export async function setDeadline(em: EntityManager, instanceId: string, seconds: number): Promise<void> {
  await em.execute(
    `insert into claim_deadline (instance_id, at) values (?, clock_timestamp() + make_interval(secs => ?))
     on conflict (instance_id) do update set at = excluded.at, announced = false`,
    [instanceId, seconds],
  );
}

/** Removes the deadline: a service has nothing more to do. */
export async function clearDeadline(em: EntityManager, instanceId: string): Promise<void> {
  await em.execute('delete from claim_deadline where instance_id = ?', [instanceId]);
}

/** The deadlines of the instances that have one. */
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
