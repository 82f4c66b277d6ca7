import { Webhook } from 'standardwebhooks';
import type { TestStack } from './stack.ts';

export interface Decision {
  readonly operationId: string;
  readonly planHash: string;
  readonly decision: 'APPROVE' | 'REJECT';
  readonly approver: string;
  readonly reason: string;
}

export interface Delivery {
  readonly id: string;
  /** Now where left out. */
  readonly at?: Date;
  /** Another secret than the stack's. */
  readonly secret?: string;
  /** Sent in place of what was signed. */
  readonly tampered?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly sender?: string;
}

export interface Answer {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: {
    readonly state?: string;
    readonly error?: { readonly code: string; readonly message: string };
  };
}

/** Posts a decision as a ticketing system does: signed, by Standard Webhooks. */
export async function deliver(
  test: TestStack,
  decision: Decision | string,
  delivery: Delivery,
): Promise<Answer> {
  const { url, secret } = test.stack.info.tickets;
  const body = typeof decision === 'string' ? decision : JSON.stringify(decision);
  const at = delivery.at ?? new Date();
  const headers: Record<string, string | undefined> = {
    'content-type': 'application/json',
    'webhook-id': delivery.id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Webhook(delivery.secret ?? secret).sign(delivery.id, at, body),
    ...delivery.headers,
  };
  const response = await fetch(`${url}/${delivery.sender ?? 'standard'}`, {
    method: 'POST',
    headers: Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
    body: delivery.tampered ?? body,
    signal: AbortSignal.timeout(30_000),
  });
  return {
    status: response.status,
    contentType: response.headers.get('content-type'),
    body: JSON.parse(await response.text()) as Answer['body'],
  };
}
