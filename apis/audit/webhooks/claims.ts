import type { Database } from '#platform/database/database.ts';
import type { SealedSecret } from './secrets.ts';

/** A delivery that this process has to send. */
export interface Claimed {
  readonly id: string;
  readonly webhookId: string;
  readonly eventId: string;
  readonly body: string;
  /** With this one. */
  readonly attempts: number;
  readonly createdAt: Date;
  readonly url: string;
  readonly secrets: readonly SealedSecret[];
}

/** Longer than an attempt takes; after that another process may send it. */
const CLAIM_SECONDS = 60;

/** Webhooks with deliveries that are due, those that wait longest first. */
export async function dueWebhooks(
  database: Database,
  except: readonly string[],
  limit: number,
): Promise<string[]> {
  const rows: { id: string }[] = await database.fork().execute(
    `select webhook.id from webhook
     cross join lateral (
       select next_attempt_at from webhook_delivery
       where webhook_id = webhook.id and state = 'WAITING' and next_attempt_at <= now()
         and (claimed_until is null or claimed_until < now())
       order by next_attempt_at limit 1
     ) as due
     where webhook.enabled and not webhook.id in (select jsonb_array_elements_text(?::jsonb))
     order by due.next_attempt_at limit ?`,
    [JSON.stringify(except), limit],
  );
  return rows.map(({ id }) => id);
}

/** Claims deliveries of a webhook that are due, and counts the attempt. */
export async function claimDeliveries(
  database: Database,
  webhookId: string,
  limit: number,
): Promise<Claimed[]> {
  const rows: (Omit<Claimed, 'createdAt'> & { readonly createdAt: string })[] = await database.fork().execute(
    `update webhook_delivery
     set claimed_until = now() + ? * interval '1 second', attempts = attempts + 1, last_attempt_at = now()
     from webhook
     where webhook.id = webhook_delivery.webhook_id and webhook.enabled and webhook_delivery.id in (
       select id from webhook_delivery
       where webhook_id = ? and state = 'WAITING' and next_attempt_at <= now()
         and (claimed_until is null or claimed_until < now())
       order by next_attempt_at, id limit ? for update skip locked
     )
     returning webhook_delivery.id, webhook_id as "webhookId", event_id as "eventId", body, attempts,
       webhook_delivery.created_at as "createdAt", url, secrets`,
    [CLAIM_SECONDS, webhookId, limit],
  );
  return rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt) }));
}
