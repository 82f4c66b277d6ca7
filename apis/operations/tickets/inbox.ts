import type { Database } from '#platform/database/database.ts';
import type { Delivery } from './delivery.ts';

/** Deliveries, durably, so that each decides once whatever is repeated or killed. */
export interface Inbox {
  /** Keeps a delivery; false when one with its sender and id exists already. */
  insert(delivery: Pick<Delivery, 'sender' | 'deliveryId' | 'bodyHash' | 'decision'>): Promise<boolean>;
  find(sender: string, deliveryId: string): Promise<Delivery | undefined>;
  conclude(
    delivery: Delivery,
    state: 'accepted' | 'refused',
    refusal?: string,
    message?: string,
  ): Promise<void>;
  /** Claims deliveries that have not been attempted for a while; the claim lasts for as long again. */
  claimUndecided(limit: number, quietMs: number): Promise<Delivery[]>;
}

const COLUMNS = `sender, delivery_id as "deliveryId", body_hash as "bodyHash", decision, state, refusal, message`;

export function createInbox(database: Database): Inbox {
  return {
    async insert({ sender, deliveryId, bodyHash, decision }) {
      const inserted: unknown[] = await database.fork().execute(
        `insert into ticket_delivery (sender, delivery_id, body_hash, operation_id, decision)
         values (?, ?, ?, ?, ?::jsonb) on conflict do nothing returning sender`,
        [sender, deliveryId, bodyHash, decision.operationId, JSON.stringify(decision)],
      );
      return inserted.length > 0;
    },
    async find(sender, deliveryId) {
      const rows: Delivery[] = await database
        .fork()
        .execute(`select ${COLUMNS} from ticket_delivery where sender = ? and delivery_id = ?`, [
          sender,
          deliveryId,
        ]);
      return rows[0];
    },
    async conclude({ sender, deliveryId }, state, refusal, message) {
      await database.fork().execute(
        `update ticket_delivery set state = ?, refusal = ?, message = ?
         where sender = ? and delivery_id = ? and state = 'received'`,
        [state, refusal ?? null, message ?? null, sender, deliveryId],
      );
    },
    async claimUndecided(limit, quietMs) {
      return await database.fork().execute(
        `update ticket_delivery set attempted_at = now() where (sender, delivery_id) in (
           select sender, delivery_id from ticket_delivery
           where state = 'received' and attempted_at < now() - ? * interval '1 ms'
           order by attempted_at limit ? for update skip locked
         ) returning ${COLUMNS}`,
        [quietMs, limit],
      );
    },
  };
}
