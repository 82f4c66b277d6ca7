import { periodic } from '#platform/background/periodic.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { BackgroundTask } from '#platform/events/consume.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import type { Database } from './database.ts';

/** How long rows of one kind are kept. */
export interface RetentionRule {
  /** What is deleted, for logs. */
  readonly name: string;
  readonly days: number;
  /**
   * Deletes at most `RULE_BATCH` rows that are older than `?` seconds, and returns a row for each. What is in
   * progress, or referred to, is not among them however old it is.
   */
  readonly sql: string;
}

/** Rows of one statement, so that none holds its locks for long. */
export const RULE_BATCH = 1_000;
/** Statements of one rule in a turn; what is left waits for the next. */
const BATCHES = 200;
const PERIOD_MS = 3_600_000;
/** Processes that were started together need not all do it in the same second. */
const JITTER = 0.1;
/** A process that has just started has more urgent work. */
const FIRST_MS = 60_000;

/** Deletes rows of a table by the column that holds their age, and a further condition. */
export function forgetRows(table: string, column: string, days: number, condition = 'true'): RetentionRule {
  const age = `${column} < now() - make_interval(secs => ?)`;
  return {
    name: table,
    days,
    sql: `delete from ${table} where ctid = any(array(
      select ctid from ${table} where ${age} and ${condition} limit ${RULE_BATCH} for update skip locked)) returning 1`,
  };
}

/** Keeps the rules every hour. Several processes may do so at once: they pass over each other's rows. */
export function keepRetention(
  database: Database,
  rules: readonly RetentionRule[],
  log: Logger,
): BackgroundTask {
  return periodic({
    name: `retention-${database.schema}`,
    firstMs: FIRST_MS,
    periodMs: PERIOD_MS,
    jitter: JITTER,
    work: async (signal) => await applyRetention(database, rules, log, signal),
    log,
  });
}

/** Deletes what the rules say, in batches; a rule that fails does not keep the others from it. */
export async function applyRetention(
  database: Database,
  rules: readonly RetentionRule[],
  log: Logger,
  signal?: AbortSignal,
): Promise<void> {
  for (const { name, days, sql } of rules) {
    let count = 0;
    try {
      for (let batch = 0; batch < BATCHES && signal?.aborted !== true; batch += 1) {
        const gone: unknown[] = await database.fork().execute(sql, [days * 86_400]);
        count += gone.length;
        if (gone.length < RULE_BATCH) break;
      }
    } catch (error) {
      log.warn(
        { schema: database.schema, rule: name, reason: describeError(error) },
        'old rows could not be deleted; will be retried',
      );
    }
    if (count > 0) log.info({ schema: database.schema, rule: name, count, days }, 'deleted old rows');
  }
}
