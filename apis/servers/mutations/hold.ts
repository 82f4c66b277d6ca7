import type { IdOf } from '#platform/ids/kinds.ts';
import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { idOf } from '#platform/text/inputs.ts';
import { Server } from '../server.ts';
import { passFence } from '../operation-fence.ts';
import { publishServer } from '../publish.ts';

const input = z.object({ idempotencyKey, operationId: idOf('operation'), instanceId: idOf('instance') });

export const serverHold: MutationDefinition<typeof input, { serverId: IdOf<'server'> | null }> = {
  name: 'serverHold',
  input,
  async run(request, tx, { access }) {
    access.requireService();
    await passFence(tx.em, request.operationId);
    const server = await tx.em.findOne(
      Server,
      { instanceId: request.instanceId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (server === null) return { serverId: null };
    if (typeof server.operationId === 'string' && server.operationId !== request.operationId) {
      throw new UserError('CONFLICT', `The server is held by operation ${server.operationId}.`, {
        path: ['instanceId'],
        retryable: true,
        holder: server.operationId,
      });
    }
    server.operationId = request.operationId;
    server.heldSince = new Date();
    publishServer(tx, access, server, 'held');
    return { serverId: server.id };
  },
};
