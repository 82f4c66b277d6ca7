import type { IdOf } from '#platform/ids/kinds.ts';
import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { isInProgress, nextState } from '#platform/lifecycle/lifecycle.ts';
import { idOf, reportedFailure } from '#platform/text/inputs.ts';
import { endEvent } from '#contracts/operations/request.ts';
import { CONSOLE_ENDS } from '#contracts/servers/requests.ts';
import { consoleLifecycle } from '../console/console-states.ts';
import { ConsoleSession } from '../entities/console-session.ts';

const input = z
  .object({
    idempotencyKey,
    operationId: idOf('operation'),
    action: z.enum(['OPEN', 'END']),
    url: z
      .url({ protocol: /^wss?$/ })
      .max(2_048, 'must be at most 2048 characters')
      .optional(),
    outcome: z.enum(['SUCCEEDED', 'FAILED', 'CANCELLED']).optional(),
    because: z.enum(CONSOLE_ENDS).optional(),
    failure: reportedFailure.optional(),
  })
  .refine(({ action, url }) => action !== 'OPEN' || url !== undefined, {
    path: ['url'],
    message: 'is needed with OPEN',
  })
  .refine(({ action, outcome }) => action !== 'END' || outcome !== undefined, {
    path: ['outcome'],
    message: 'is needed with END',
  });

export const serverConsoleReport: MutationDefinition<
  typeof input,
  { sessionId: IdOf<'serverConsoleSession'> }
> = {
  name: 'serverConsoleReport',
  input,
  async run({ operationId, action, url, outcome, because, failure }, tx, { access }) {
    access.requireService();
    const session = await tx.em.findOne(
      ConsoleSession,
      { operationId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (session === null) {
      throw new UserError('CONFLICT', `Operation ${operationId} has no session at a console.`, {
        path: ['operationId'],
      });
    }
    if (action === 'OPEN') {
      session.state = nextState(consoleLifecycle, session.state, 'OPEN');
      session.url = url ?? null;
      return { sessionId: session.id };
    }
    if (!isInProgress(consoleLifecycle, session.state)) return { sessionId: session.id };
    session.state = nextState(consoleLifecycle, session.state, outcome === 'FAILED' ? 'FAIL' : 'CLOSE');
    session.endedBecause = outcome === 'CANCELLED' ? 'CANCELLED' : (because ?? null);
    session.failure = outcome === 'FAILED' ? (failure ?? null) : null;
    session.url = null;
    session.endedAt = new Date();
    if (outcome !== undefined) {
      const end = { outcome, failure: failure ?? null };
      tx.outbox.emit('servers', endEvent(session.operationRequest, end));
    }
    return { sessionId: session.id };
  },
};
