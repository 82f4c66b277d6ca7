import { z } from 'zod';

/** What a ticketing system sends: one decision on the plan one operation waits with. */
export const deliveryBody = z.strictObject({
  operationId: z.string().min(1).max(100),
  planHash: z.string().min(1).max(200),
  decision: z.enum(['APPROVE', 'REJECT']),
  /** Who decided, as the ticketing system names people; must not be who requested the operation. */
  approver: z.string().trim().min(1).max(200),
  reason: z.string().max(2_000).default(''),
});

export type DeliveryBody = z.infer<typeof deliveryBody>;

/** A delivery as the inbox keeps it. Its sender and id make it one; a repeat changes nothing. */
export interface Delivery {
  readonly sender: string;
  readonly deliveryId: string;
  readonly bodyHash: string;
  readonly decision: DeliveryBody;
  readonly state: 'received' | 'accepted' | 'refused';
  readonly refusal: string | null;
  readonly message: string | null;
}
