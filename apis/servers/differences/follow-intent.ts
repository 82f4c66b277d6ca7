import type { Transaction } from '#platform/database/database.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { refreshAllDifferences } from './refresh.ts';

/** Compares the servers of a device type again, after it has changed. */
export async function followDeviceType(tx: Transaction, id: string): Promise<void> {
  await refreshAllDifferences(tx.em, async () => await serversWith(tx, 'device_type_id', id));
}

/** Compares the servers of a firmware baseline again, after it has changed. */
export async function followBaseline(tx: Transaction, id: string): Promise<void> {
  await refreshAllDifferences(tx.em, async () => await serversWith(tx, 'firmware_baseline_id', id));
}

async function serversWith(
  { em }: Transaction,
  column: 'device_type_id' | 'firmware_baseline_id',
  id: string,
): Promise<IdOf<'server'>[]> {
  const rows: { id: IdOf<'server'> }[] = await em.execute(
    `select id from server where ${column} = ? and state <> 'RETIRED' order by id`,
    [id],
  );
  return rows.map((row) => row.id);
}
