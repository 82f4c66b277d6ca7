import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { newId } from '#platform/ids/id.ts';
import { idText } from '#platform/text/inputs.ts';
import { requestEvents } from '#contracts/operations/request.ts';
import { sessionsAlive } from '../console/console-states.ts';
import { ConsoleSession } from '../entities/console-session.ts';
import { lockServerForUse } from '../find-server.ts';
import { aboutServer } from '../request-operation.ts';

const input = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  minutes: z.int().min(1, 'must be from 1 to 240').max(240, 'must be from 1 to 240').default(30),
});

type Refs = {
  serverId: IdOf<'server'>;
  sessionId: IdOf<'serverConsoleSession'>;
  operationId: IdOf<'operation'>;
};

/** The server is neither held nor changed: watching a machine disturbs no operation. */
export const serverConsoleOpen: MutationDefinition<typeof input, Refs> = {
  name: 'serverConsoleOpen',
  input,
  async run(given, tx, { access }) {
    const server = await lockServerForUse(tx.em, access, given);
    if (server.state === 'RETIRED') {
      throw new UserError('CONFLICT', 'The server is RETIRED; its console cannot be opened.', {
        path: ['id'],
      });
    }
    const open = await tx.em.findOne(ConsoleSession, { serverId: server.id, state: { $in: sessionsAlive } });
    if (open !== null) {
      throw new UserError(
        'CONFLICT',
        `The console of the server is open in session ${open.id}. Take part in that one, or close it.`,
        { path: ['id'], holder: open.id },
      );
    }
    const sessionId = newId('serverConsoleSession');
    const expiresAt = new Date(Date.now() + given.minutes * 60_000);
    const ofOwner = await access.may('operator', server.tenantId);
    const asked = aboutServer(access.actor, server, 'CONSOLE', {
      tenantId: ofOwner ? server.tenantId : (server.instanceTenantId ?? undefined),
    });
    const { operationId } = asked;
    const [request, announcement] = requestEvents(asked, { sessionId, expiresAt: expiresAt.toISOString() });
    const operationRequest = tx.outbox.emit('servers', request);
    tx.outbox.emit('servers', announcement);
    tx.em.persist(
      tx.em.create(ConsoleSession, {
        id: sessionId,
        serverId: server.id,
        state: 'OPENING',
        openedBy: access.actor.subject,
        expiresAt,
        closing: false,
        operationId,
        operationRequest,
      }),
    );
    return { serverId: server.id, sessionId, operationId };
  },
};
