import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { newId } from '#platform/ids/id.ts';
import { idOf } from '#platform/text/inputs.ts';
import { diskErasureSchema, skippedDiskSchema } from '../erasure/disk-erasure.ts';
import { Erasure } from '../entities/erasure.ts';
import { judgeErasure } from '../erasure/judge.ts';
import { requireHeldServer } from '../find-server.ts';

const input = z.object({
  idempotencyKey,
  operationId: idOf('operation'),
  disks: z.array(diskErasureSchema).max(500),
  skipped: z.array(skippedDiskSchema).max(500).default([]),
  complete: z.boolean(),
});

export const serverErasureStore: MutationDefinition<
  typeof input,
  { serverId: IdOf<'server'>; erasureId: IdOf<'serverErasure'> }
> = {
  name: 'serverErasureStore',
  input,
  async run({ operationId, disks, skipped, complete }, tx, { access }) {
    access.requireService();
    const server = await requireHeldServer(tx.em, operationId);
    const erasure =
      (await tx.em.findOne(Erasure, { operationId })) ??
      tx.em.create(Erasure, { id: newId('serverErasure'), serverId: server.id, operationId, disks: [] });
    const refs = { serverId: server.id, erasureId: erasure.id };
    // A certificate, once issued, is in people's hands.
    if (typeof erasure.certificate?.id === 'string') return refs;
    Object.assign(erasure, { disks, skipped });
    if (complete) {
      await tx.em.flush();
      await judgeErasure(tx.em, server, erasure);
    }
    return refs;
  },
};
