import type { IdOf } from '#platform/ids/kinds.ts';
import { LockMode } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { isStorable } from '#platform/text/characters.ts';
import { idOf, momentText } from '#platform/text/inputs.ts';
import { appendLines } from '../console/console-lines.ts';
import { Server } from '../server.ts';

const line = z.object({
  at: momentText,
  text: z.string().min(1).max(500).refine(isStorable, 'must not hold NUL or half a surrogate pair'),
});

const input = z.object({
  idempotencyKey,
  operationId: idOf('operation'),
  id: idOf('server'),
  lines: z.array(line).min(1).max(100),
});

/**
 * A line is kept only while its operation holds the server, which is locked meanwhile: a recorder that has not noticed
 * yet that the machine was handed over cannot store the next tenant's lines as those of the one before.
 */
export const serverConsoleStore: MutationDefinition<typeof input, { serverId: IdOf<'server'> }> = {
  name: 'serverConsoleStore',
  input,
  async run({ id, operationId, lines }, tx, { access }) {
    access.requireService();
    const server = await tx.em.findOne(Server, { id, operationId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (server === null) {
      throw new UserError('CONFLICT', `Operation ${operationId} does not hold the server ${id}.`, {
        path: ['operationId'],
      });
    }
    await appendLines(tx.em, server, operationId, lines);
    return { serverId: server.id };
  },
};
