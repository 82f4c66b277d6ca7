import { LockMode } from '@mikro-orm/core';
import type { Database, Transaction } from '#platform/database/database.ts';
import { publishChange } from '#platform/resource/changes.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import type { Claimed } from './claims.ts';
import { pauseAfter } from './schedule.ts';
import type { Answer } from './send.ts';
import { Webhook } from './webhook.ts';

/** The receiver wants nothing more (Standard Webhooks 1.0, "Responding to a webhook": 410 Gone). */
const GONE = 410;

/**
 * Writes what came of an attempt. A delivery that failed waits for its next attempt, or is given up after the last; the
 * webhook is disabled where the receiver is gone, or took nothing for as long as this delivery was tried.
 */
export async function concludeAttempt(
  database: Database,
  resource: Resource,
  delivery: Claimed,
  { status, error }: Answer,
  pauses: readonly number[],
): Promise<void> {
  if (error === null) {
    await database.fork().execute(
      `update webhook_delivery set state = 'DELIVERED', delivered_at = now(), next_attempt_at = null,
         claimed_until = null, status = ?, error = null
       where id = ? and state = 'WAITING'`,
      [status, delivery.id],
    );
    return;
  }
  const pause = status === GONE ? undefined : pauseAfter(delivery.attempts, pauses);
  if (pause !== undefined) {
    await database.fork().execute(
      `update webhook_delivery set next_attempt_at = now() + ? * interval '1 millisecond', claimed_until = null,
         status = ?, error = ?
       where id = ? and state = 'WAITING'`,
      [pause, status, error, delivery.id],
    );
    return;
  }
  await database.transact(async (tx) => {
    await tx.em.execute(
      `update webhook_delivery set state = 'FAILED', next_attempt_at = null, claimed_until = null, status = ?,
         error = ?
       where id = ? and state = 'WAITING'`,
      [status, error, delivery.id],
    );
    if (status === GONE)
      await disable(tx, resource, delivery, 'The receiver answered 410: it wants nothing more.');
    else if (!(await tookSomething(tx, delivery)))
      await disable(
        tx,
        resource,
        delivery,
        `Nothing was delivered while the event ${delivery.eventId} was tried ${delivery.attempts} times. ${error}`,
      );
  });
}

async function tookSomething({ em }: Transaction, { webhookId, createdAt }: Claimed): Promise<boolean> {
  const rows: unknown[] = await em.execute(
    `select 1 from webhook_delivery where webhook_id = ? and delivered_at >= ?::timestamptz limit 1`,
    [webhookId, createdAt.toISOString()],
  );
  return rows.length > 0;
}

async function disable(
  tx: Transaction,
  resource: Resource,
  { webhookId: id }: Claimed,
  reason: string,
): Promise<void> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const row = await tx.em.findOne(Webhook, { id: id as Webhook['id'] }, { lockMode });
  if (row === null || !row.enabled) return;
  const before: Webhook = Object.assign(new Webhook(), row);
  const now = new Date();
  Object.assign(row, {
    enabled: false,
    disabledReason: reason,
    disabledAt: now,
    version: row.version + 1,
    updatedAt: now,
    updatedBy: null,
  });
  await tx.em.flush();
  publishChange('audit', resource, tx, { verb: 'UPDATE', row, before, actor: null });
}
