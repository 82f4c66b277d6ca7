import { periodic, type Periodic } from '#platform/background/periodic.ts';
import type { Database } from '#platform/database/database.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { BackgroundTask } from '#platform/events/consume.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { claimDeliveries, dueWebhooks, type Claimed } from './claims.ts';
import { concludeAttempt } from './conclude.ts';
import { RETRY_PAUSES } from './schedule.ts';
import { validSecrets, type WebhookSecrets } from './secrets.ts';
import type { Sender } from './send.ts';

export interface DeliveryOptions {
  readonly database: Database;
  readonly resource: Resource;
  readonly secrets: WebhookSecrets;
  readonly sender: Sender;
  readonly log: Logger;
  /** Pauses after attempts that failed; those of production when absent. */
  readonly pauses?: readonly number[];
}

/** Webhooks that are served at a time, and messages to one of them: a slow receiver delays its own alone. */
const [MOST_WEBHOOKS, MOST_MESSAGES] = [20, 4];
const PERIOD_MS = 1_000;

/** Sends what waits, in the background of a process; several processes may. */
export interface DeliveryTask extends BackgroundTask {
  /** Looks immediately for deliveries to send. */
  wake(): void;
}

/**
 * Sends deliveries that are due, as many of each webhook at a time as are allowed. What a killed process had claimed is
 * sent again by another.
 */
export function deliver(options: DeliveryOptions): DeliveryTask {
  const { database, sender, log, pauses = RETRY_PAUSES } = options;
  /** Attempts under way, by webhook. */
  const underway = new Map<string, Set<Promise<void>>>();
  const stopping = new AbortController();

  const attempt = async (delivery: Claimed): Promise<void> => {
    const { webhookId, url, eventId: id, body } = delivery;
    const sealed = validSecrets(delivery.secrets, Date.now());
    const secrets = await Promise.all(
      sealed.map(async (secret) => await options.secrets.open(webhookId, secret)),
    );
    const answer = await sender.send({ url, id, body, secrets }, stopping.signal);
    // One that was cut off by our own end is tried again once its claim has ended.
    if (answer.error !== null && stopping.signal.aborted) return;
    await concludeAttempt(database, options.resource, delivery, answer, pauses);
  };

  const begin = (delivery: Claimed): void => {
    const { id, webhookId } = delivery;
    const attempts = underway.get(webhookId) ?? new Set();
    underway.set(webhookId, attempts);
    const run = attempt(delivery)
      .catch((error: unknown) =>
        log.warn({ delivery: id, reason: describeError(error) }, 'delivery not concluded; will be retried'),
      )
      .finally(() => {
        attempts.delete(run);
        if (attempts.size === 0) underway.delete(webhookId);
        if (!stopping.signal.aborted) rounds.wake();
      });
    attempts.add(run);
  };

  /** Webhooks that get no further deliveries now. */
  const occupied = (): string[] =>
    [...underway].filter(([, { size }]) => size >= MOST_MESSAGES).map(([id]) => id);

  const rounds: Periodic = periodic({
    name: 'webhook-deliveries',
    periodMs: PERIOD_MS,
    async work() {
      for (const webhookId of await dueWebhooks(database, occupied(), MOST_WEBHOOKS)) {
        const current = underway.get(webhookId)?.size ?? 0;
        if (current === 0 && underway.size >= MOST_WEBHOOKS) continue;
        for (const one of await claimDeliveries(database, webhookId, MOST_MESSAGES - current)) begin(one);
      }
    },
    log,
  });
  return {
    wake: () => rounds.wake(),
    async stop() {
      stopping.abort(new Error('the process ends'));
      await rounds.stop();
      await Promise.allSettled([...underway.values()].flatMap((attempts) => [...attempts]));
      await sender.close();
    },
  };
}
