import type { BeforeLocks } from '#platform/graph/mutation.ts';

/**
 * Lets mutations of many run while no other one of the domain does. A mutation of one locks in an order that all of them
 * keep; one of many does so for each of its items, and therefore in any order as a whole. The lock is the first that a
 * mutation takes.
 */
export function bulkAlone(domain: string): BeforeLocks {
  return async (em, mutations) => {
    const lock = mutations === 'many' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
    await em.execute(`select ${lock}(hashtextextended(?, 0))`, [`mutations of ${domain}`]);
  };
}
