import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import type { Revocation, Revocations } from './revocations.ts';
import { InvalidToken } from './verifier.ts';

const BODY_LIMIT = 64 * 1_024;

export interface LogoutRoutes {
  readonly read: (token: string) => Promise<Revocation>;
  readonly revocations: Revocations;
  /** Stores the revocation for all processes. */
  readonly publish: (revocation: Revocation) => Promise<void>;
  readonly log: Logger;
}

/**
 * `POST /auth/backchannel-logout`: the provider reports that a user has signed out (OpenID Connect Back-Channel Logout 1.0
 * §2.5). 200 once that is stored; 400 for an invalid token; 503 where the provider should send it again.
 */
export function createLogoutRoutes({ read, revocations, publish, log }: LogoutRoutes): Hono {
  const app = new Hono();
  const limit = bodyLimit({
    maxSize: BODY_LIMIT,
    onError: (c) => c.json({ error: 'invalid_request', error_description: 'The body is too long.' }, 413),
  });
  app.post('/auth/backchannel-logout', limit, async (c) => {
    c.header('cache-control', 'no-store');
    const refuse = (status: 400 | 503, description: string): Response =>
      c.json(
        {
          error: status === 400 ? 'invalid_request' : 'temporarily_unavailable',
          error_description: description,
        },
        status,
      );
    const token = ((await c.req.parseBody().catch(() => ({}))) as Record<string, unknown>)['logout_token'];
    if (typeof token !== 'string')
      return refuse(400, 'Send a logout_token as application/x-www-form-urlencoded.');
    try {
      const revocation = await read(token);
      // A replayed token changes nothing, and must not replace a later one.
      if (revocations.isKnown(revocation)) return c.body(null, 200);
      if (revocations.isFull()) throw new Error('the limit of stored logouts is reached');
      await publish(revocation);
      revocations.keep(revocation);
      log.info(
        { subject: revocation.subject, session: revocation.sessionId },
        'the provider reported a logout',
      );
      return c.body(null, 200);
    } catch (error) {
      if (error instanceof InvalidToken) return refuse(400, error.message);
      log.error({ reason: describeError(error) }, 'a logout could not be stored');
      return refuse(503, 'The logout could not be stored. Send it again.');
    }
  });
  return app;
}
