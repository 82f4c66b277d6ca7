import { createHash } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import type { TicketSecrets } from '../settings.ts';
import { deliveryBody, type Delivery, type DeliveryBody } from './delivery.ts';
import type { DecisionDelivery } from './decision-delivery.ts';
import { createSignatureCheck, deliveryHeaders } from './signature.ts';

const BODY_LIMIT = 64 * 1_024;
const ID_LIMIT = 200;

/**
 * `POST /tickets/<sender>`: a ticketing system decides on a plan, by Standard Webhooks. Nothing of a body is looked
 * at before its signature holds.
 */
export function createTicketRoutes(secrets: TicketSecrets, decisions: DecisionDelivery, log: Logger): Hono {
  const checks = new Map(
    Object.entries(secrets).map(([sender, secret]) => [
      sender,
      createSignatureCheck(sender, [secret].flat()),
    ]),
  );
  const app = new Hono();
  const limit = bodyLimit({
    maxSize: BODY_LIMIT,
    onError: (c) => refuse(c, 413, 'TOO_LARGE', `The body may have at most ${BODY_LIMIT} bytes.`),
  });
  app.post('/tickets/:sender', limit, async (c) => {
    const sender = c.req.param('sender');
    const check = checks.get(sender);
    if (check === undefined)
      return refuse(c, 404, 'UNKNOWN_SENDER', 'No ticketing system of this name is set up.');
    const headers = deliveryHeaders(c.req.raw.headers);
    if (headers === undefined) {
      const message = 'Send webhook-id, webhook-timestamp and webhook-signature as Standard Webhooks says.';
      return refuse(c, 400, 'MALFORMED', message);
    }
    const raw = Buffer.from(await c.req.arrayBuffer());
    const fault = check(raw, headers);
    if (fault !== undefined) return refuse(c, 401, 'BAD_SIGNATURE', `The signature does not hold: ${fault}.`);
    const deliveryId = headers['webhook-id'];
    if (deliveryId.length > ID_LIMIT) {
      return refuse(c, 400, 'MALFORMED', `webhook-id may have at most ${ID_LIMIT} characters.`);
    }
    const decision = parseBody(raw);
    if (typeof decision === 'string') return refuse(c, 400, 'MALFORMED', decision);
    const bodyHash = createHash('sha256').update(raw).digest('hex');
    try {
      return answer(c, bodyHash, await decisions.take({ sender, deliveryId, bodyHash, decision }));
    } catch (error) {
      log.error({ sender, deliveryId, reason: describeError(error) }, 'delivery not taken');
      return refuse(c, 503, 'UNAVAILABLE', 'The delivery could not be kept. Send it again.');
    }
  });
  return app;
}

/** The decision, or what is wrong with the body. */
function parseBody(raw: Buffer): DeliveryBody | string {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(raw));
  } catch {
    return 'The body is not JSON in UTF-8.';
  }
  const parsed = deliveryBody.safeParse(json);
  return parsed.success ? parsed.data : z.prettifyError(parsed.error);
}

function answer(c: Context, bodyHash: string, delivery: Delivery): Response {
  if (delivery.bodyHash !== bodyHash) {
    return refuse(
      c,
      409,
      'DELIVERY_ID_REUSED',
      'This webhook-id came before with another body. Use a new one.',
    );
  }
  if (delivery.state === 'refused') {
    return refuse(c, 409, delivery.refusal ?? 'REFUSED', delivery.message ?? 'The decision does not fit.');
  }
  return c.json({ state: delivery.state === 'accepted' ? 'accepted' : 'queued' }, 202);
}

function refuse(
  c: Context,
  status: 400 | 401 | 404 | 409 | 413 | 503,
  code: string,
  message: string,
): Response {
  return c.json({ error: { code, message } }, status);
}
