import { z } from 'zod';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { idText } from '#platform/text/inputs.ts';
import { bootMethod } from '../server-input.ts';
import { lockServer } from '../find-server.ts';
import { publishServer } from '../publish.ts';
import { refuseIfHeld, requireState } from '../request-operation.ts';

const input = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  bootMethod: bootMethod.optional(),
});

/** Changes what people decide about a machine. Not while an operation is at it, which goes by what it found. */
export const serverUpdate: MutationDefinition<typeof input, { serverId: string }> = {
  name: 'serverUpdate',
  input,
  async run(request, tx, { access }) {
    const server = await lockServer(tx.em, access, request);
    refuseIfHeld(server);
    requireState(server, 'AVAILABLE', 'IN_USE', 'FAILED');
    server.bootMethod = request.bootMethod ?? server.bootMethod;
    publishServer(tx, server, 'updated');
    return { serverId: server.id };
  },
};
