import { Webhook, WebhookVerificationError } from 'standardwebhooks';

/** A delivery's headers, by Standard Webhooks 1.0 (https://www.standardwebhooks.com). */
export interface DeliveryHeaders {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

/** Undefined when one of the three is missing or empty. */
export function deliveryHeaders(headers: Headers): DeliveryHeaders | undefined {
  const id = headers.get('webhook-id');
  const timestamp = headers.get('webhook-timestamp');
  const signature = headers.get('webhook-signature');
  if (!id || !timestamp || !signature) return undefined;
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature };
}

/** Says why a signature does not hold for these bytes now, or undefined when it does. */
export type SignatureCheck = (body: Buffer, headers: DeliveryHeaders) => string | undefined;

/**
 * Checks by a sender's secrets, of which any may have signed: while one takes the place of the other, deliveries come with
 * both. Throws on an invalid secret, so that a process with one does not start.
 */
export function createSignatureCheck(sender: string, secrets: readonly string[]): SignatureCheck {
  const webhooks = secrets.map((secret) => readSecret(sender, secret));
  return (body, headers) => {
    // Only what is signed: the library would take "12 and more" for 12.
    if (!/^\d{1,12}$/.test(headers['webhook-timestamp']))
      return 'webhook-timestamp is not a number of seconds';
    const faults = webhooks.map((webhook) => faultOf(webhook, body, headers));
    return faults.includes(undefined) ? undefined : (faults[0] ?? 'the sender has no secret');
  };
}

function faultOf(webhook: Webhook, body: Buffer, headers: DeliveryHeaders): string | undefined {
  try {
    webhook.verify(body, { ...headers }, { jsonParse: false });
    return undefined;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return error.message;
    throw error;
  }
}

function readSecret(sender: string, secret: string): Webhook {
  try {
    return new Webhook(secret);
  } catch (cause) {
    throw new Error(`the ticket secret of "${sender}" is not whsec_ followed by base64`, { cause });
  }
}
