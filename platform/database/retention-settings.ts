import { z } from 'zod';
import { settingsFault } from '#platform/config/parse-config.ts';
import { forgetRows, type RetentionRule } from './retention.ts';

const days = (value: number) => z.coerce.number().min(1).max(36_500).default(value);

/** How long domains keep what they need no longer, in days. */
export const retentionSettings = {
  /** Answers by idempotency key; a request repeated later is a new one. At least as long as EVENTS_MAX_DAYS. */
  IDEMPOTENCY_DAYS: days(30),
  /** What was published from outboxes. */
  OUTBOX_DAYS: days(7),
  /** That a resource of another domain was deleted. */
  DELETED_REFERENCE_DAYS: days(60),
  /** Records that an operation has released what it held, so that a late request of it is refused. At least as long as EVENTS_MAX_DAYS. */
  FENCE_DAYS: days(90),
  /** Steps of operations that have ended. */
  STEP_DAYS: days(400),
  /** Decided deliveries of ticketing systems, of which one repeated later is refused by its timestamp; and deliveries of webhooks. */
  DELIVERY_DAYS: days(90),
  /** Sessions at consoles that have ended. */
  CONSOLE_SESSION_DAYS: days(90),
} as const;

const schema = z.object(retentionSettings);

/** The settings by their subject, in days. */
export interface RetentionDays {
  readonly idempotency: number;
  readonly outbox: number;
  readonly deletedReferences: number;
  readonly fences: number;
  readonly steps: number;
  readonly deliveries: number;
  readonly consoleSessions: number;
}

/**
 * Throws where something would expire while an event that depends on it can still be delivered again: the
 * request of a workflow whose answer is gone would be done a second time.
 */
export function retentionDays(config: z.output<typeof schema>, eventsMaxDays: number): RetentionDays {
  const faults = (['IDEMPOTENCY_DAYS', 'FENCE_DAYS'] as const).filter((name) => config[name] < eventsMaxDays);
  if (faults.length > 0) {
    const lines = faults.map(
      (name) => `${name}: must be at least EVENTS_MAX_DAYS, which is ${eventsMaxDays}`,
    );
    throw settingsFault(...lines);
  }
  return {
    idempotency: config.IDEMPOTENCY_DAYS,
    outbox: config.OUTBOX_DAYS,
    deletedReferences: config.DELETED_REFERENCE_DAYS,
    fences: config.FENCE_DAYS,
    steps: config.STEP_DAYS,
    deliveries: config.DELIVERY_DAYS,
    consoleSessions: config.CONSOLE_SESSION_DAYS,
  };
}

/** Rules for the tables that every domain has. */
export function platformRetention(kept: RetentionDays): readonly RetentionRule[] {
  return [
    forgetRows('idempotency', 'created_at', kept.idempotency),
    forgetRows('outbox', 'published_at', kept.outbox),
    forgetRows('reference', 'changed_at', kept.deletedReferences, 'deleted'),
  ];
}
