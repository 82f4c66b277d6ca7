import type { EntityManager } from '@mikro-orm/postgresql';
import { bulkAlone } from '#platform/resource/bulk-alone.ts';

/** Taken before all locks below, by mutations of workflows too. */
export const TURNS = bulkAlone('ipam');

/**
 * Takes the lock of the part of the address space that a range is in, until the transaction ends: alone for a change of
 * how blocks lie or what they keep, together with others for a new address. The triggers of the database take it too,
 * for every writer; here it is taken before what they check is read.
 *
 * Two that take locks in different orders wait for each other. The order is: `TURNS`, `lockNesting`, rows of blocks, this lock.
 */
export async function lockAddresses(
  em: EntityManager,
  range: string,
  mode: 'alone' | 'together',
): Promise<void> {
  await em.execute('select lock_addresses(?::inet, ?)', [range, mode === 'alone']);
}

/** Lets one transaction at a time place blocks in this part of the address space, so that it finds its neighbours. */
export async function lockNesting(em: EntityManager, range: string): Promise<void> {
  await em.execute(
    `select pg_advisory_xact_lock(hashtextextended('ip blocks ' || address_part(?::inet), 0))`,
    [range],
  );
}
