import { UserError } from '#platform/errors/user-error.ts';
import { isDatabaseUnavailable } from './is-database-unavailable.ts';

/**
 * SQLSTATE of what a limit or a deadlock ended: query_canceled, lock_not_available,
 * idle_in_transaction_session_timeout, deadlock_detected (PostgreSQL manual, appendix A).
 */
const BUSY = new Set(['57014', '55P03', '25P03', '40P01']);

/** Why the database does not serve now: it cannot be reached, or did not answer in time. */
export function databaseTrouble(error: unknown): 'unavailable' | 'busy' | undefined {
  if (isDatabaseBusy(error)) return 'busy';
  return isDatabaseUnavailable(error) ? 'unavailable' : undefined;
}

/** The message for a caller whose change failed by a temporary error of the database. */
export function databaseRefusal(error: unknown): UserError | undefined {
  const trouble = databaseTrouble(error);
  if (trouble === undefined) return undefined;
  const effect =
    trouble === 'busy'
      ? 'It could not do this in time: repeat it in a moment, with the same idempotencyKey.'
      : 'It may have happened all the same: repeat it in a moment with the same idempotencyKey.';
  return new UserError('UNAVAILABLE', `The database is ${trouble}. ${effect}`, { retryable: true });
}

function isDatabaseBusy(error: unknown): boolean {
  for (let current = error, depth = 0; current instanceof Error && depth < 8; depth += 1) {
    const code = 'code' in current && typeof current.code === 'string' ? current.code : '';
    // pg-pool gives this one no code (pg-pool/index.js).
    if (BUSY.has(code) || current.message.startsWith('timeout exceeded when trying to connect')) return true;
    current = current.cause;
  }
  return false;
}
