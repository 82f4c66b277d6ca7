import type { IdOf } from '#platform/ids/kinds.ts';
import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { requireIdOfKind } from '#platform/references/lookup.ts';
import { emitChange } from '#platform/resource/changes.ts';
import { resourceOf } from '#platform/resource/declaration.ts';
import { idText } from '#platform/text/inputs.ts';
import { ConsoleSession } from '../entities/console-session.ts';
import { serverResources } from '../resources.ts';
import { Server } from '../server.ts';
import { maySeeServer, requireUse } from '../find-server.ts';

const input = z.object({ idempotencyKey, id: idText });

/** Only asks for the end: the worker that has the session notices, and its operation records it. */
export const serverConsoleClose: MutationDefinition<
  typeof input,
  { sessionId: IdOf<'serverConsoleSession'> }
> = {
  name: 'serverConsoleClose',
  input,
  async run({ id }, tx, { access }) {
    requireIdOfKind(id, 'serverConsoleSession', ['id']);
    const session = await tx.em.findOne(ConsoleSession, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const server = session === null ? null : await tx.em.findOne(Server, { id: session.serverId });
    if (session === null || server === null || !(await maySeeServer(access, server))) {
      throw new UserError('NOT_FOUND', `There is no session ${id}. Check the id.`, { path: ['id'] });
    }
    await requireUse(access, server);
    if (!session.closing) {
      session.closing = true;
      emitChange('servers', resourceOf(serverResources, 'Server'), tx, {
        type: 'server.console-closed',
        row: server,
        changes: {},
        actor: access.actor.subject,
      });
    }
    return { sessionId: session.id };
  },
};
