import { z } from 'zod';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { newId } from '#platform/ids/id.ts';
import { diskErasureSchema } from '../disk-erasure.ts';
import { Erasure } from '../entities/erasure.ts';
import { certify } from '../certify-erasure.ts';
import { requireHeldServer } from '../find-server.ts';

const input = z.object({
  idempotencyKey,
  operationId: z.string(),
  disks: z.array(diskErasureSchema).max(500),
  complete: z.boolean(),
});

export const serverErasureStore: MutationDefinition<typeof input, { serverId: string }> = {
  name: 'serverErasureStore',
  input,
  async run({ operationId, disks, complete }, tx, { access }) {
    access.requireService();
    const server = await requireHeldServer(tx.em, operationId);
    const erasure =
      (await tx.em.findOne(Erasure, { operationId })) ??
      tx.em.create(Erasure, { id: newId('serverErasure'), serverId: server.id, operationId, disks: [] });
    // A certificate, once issued, is what people have in hand.
    if (typeof erasure.certificate?.id === 'string') return { serverId: server.id };
    erasure.disks = disks;
    if (complete) erasure.certificate = certify(server, erasure);
    return { serverId: server.id };
  },
};
