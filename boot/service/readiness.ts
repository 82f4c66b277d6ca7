import { periodic, type Periodic } from '#platform/background/periodic.ts';
import type { Database } from '#platform/database/database.ts';
import type { HealthPart } from '#platform/http/health.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { prune } from './journal.ts';

const PRUNE_MS = 3_600_000;

/** The database answers, and has the boot service's tables. */
export function schemaPart(database: Database): HealthPart {
  return {
    name: 'database',
    async problem() {
      await database.fork().execute('select from entry limit 1');
      return undefined;
    },
  };
}

/** Tidies the boot service's tables every hour. */
export function tidyHourly(database: Database, log: Logger): Periodic {
  return periodic({
    name: 'boot-journal',
    firstMs: PRUNE_MS,
    periodMs: PRUNE_MS,
    work: async () => await prune(database.fork()),
    log,
  });
}
