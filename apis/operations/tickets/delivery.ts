import { z } from 'zod';
import { cleanText } from '#platform/text/characters.ts';
import { lineText } from '#platform/text/inputs.ts';

/**
 * What a ticketing system sends: one decision on the plan one operation waits with. Fields that it sends besides are its
 * own and ignored; control characters of its text are replaced.
 */
export const deliveryBody = z.object({
  operationId: lineText(100),
  planHash: lineText(200),
  decision: z.enum(['APPROVE', 'REJECT']),
  /** Who decided, as the ticketing system names people; must not be who requested the operation. */
  approver: z
    .string()
    .max(320, 'must be at most 320 characters')
    .transform((text) => cleanText(text).replaceAll(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, 'must not be empty')),
  reason: z.string().max(2_000, 'must be at most 2000 characters').transform(cleanText).default(''),
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
