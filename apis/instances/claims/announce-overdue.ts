import type { Database, Transaction } from '#platform/database/database.ts';
import { periodic } from '#platform/background/periodic.ts';
import type { BackgroundTask } from '#platform/events/consume.ts';
import { resourceOf } from '#platform/resource/declaration.ts';
import { publishOwnChange } from '#platform/resource/own-changes.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { Instance } from '../instance.ts';
import { instanceFact } from '../publish.ts';
import { instanceResources } from '../resources.ts';

const PERIOD_MS = 2_000;
/** Instances of one transaction. */
const AT_ONCE = 100;

/** Publishes `instance.overdue` once for each overdue claim. Several processes may do so concurrently. */
export function announceOverdue(database: Database, log: Logger): BackgroundTask {
  return periodic({
    name: 'overdue claims',
    periodMs: PERIOD_MS,
    async work(signal) {
      while (!signal.aborted && (await database.transact(announceSome)) === AT_ONCE);
    },
    log,
  });
}

async function announceSome(tx: Transaction): Promise<number> {
  // Both rows are locked: PostgreSQL then checks the condition again, and omits a claim that was renewed meanwhile.
  const due: { id: Instance['id'] }[] = await tx.em.execute(
    `select i.id from claim_deadline d join instance i on i.id = d.instance_id
     where d.at < clock_timestamp() and not d.announced order by d.at limit ${AT_ONCE} for update of d, i skip locked`,
  );
  if (due.length === 0) return 0;
  const ids = due.map(({ id }) => id);
  const instances = await tx.em.find(Instance, { id: { $in: ids } }, { refresh: true });
  const resource = resourceOf(instanceResources, 'Instance');
  for (const row of instances) {
    row.claimOverdue = true;
    publishOwnChange('instances', resource, tx, { what: 'overdue', row, actor: null });
    tx.outbox.fact('instances', instanceFact(row));
  }
  await tx.em.execute('update claim_deadline set announced = true where instance_id = any(?::text[])', [
    `{${ids.join(',')}}`,
  ]);
  return due.length;
}
