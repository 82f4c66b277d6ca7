import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { TICKET_SECRET, type OperationsFixture } from './operations-fixture.ts';

/** What is odd about a delivery; the rest is as a ticketing system sends it. */
export interface Sent {
  readonly id?: string;
  readonly at?: Date;
  readonly secret?: string;
  readonly sender?: string;
  /** Sent in place of the body that was signed. */
  readonly instead?: string;
  /** Headers to leave out. */
  readonly without?: readonly string[];
}

export interface Answer {
  readonly status: number;
  readonly body: {
    readonly state?: string;
    readonly error?: { readonly code: string; readonly message: string };
  };
}

/** Signs and posts a delivery. */
export async function sendTicket(
  { post }: Pick<OperationsFixture, 'post'>,
  body: object | string,
  sent: Sent = {},
): Promise<Answer> {
  const {
    id = `msg_${randomUUID()}`,
    at = new Date(),
    secret = TICKET_SECRET,
    sender = 'standard',
    instead,
  } = sent;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign(id, at, text),
  };
  for (const name of sent.without ?? []) delete headers[name];
  const response = await post(`/tickets/${sender}`, instead ?? text, headers);
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}
