import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { newId } from '#platform/ids/id.ts';
import { idOf } from '#platform/text/inputs.ts';
import { Credential } from '../entities/credential.ts';
import { requireHeldServer } from '../find-server.ts';

const input = z.object({
  idempotencyKey,
  operationId: idOf('operation'),
  sealed: z
    .string()
    .max(8_192, 'must be at most 8192 characters')
    .regex(/^[\w-]+(?:\.[\w-]*){4}$/, 'must be a compact JWE'),
});

export const serverCredentialPrepare: MutationDefinition<typeof input, { serverId: IdOf<'server'> }> = {
  name: 'serverCredentialPrepare',
  input,
  async run({ operationId, sealed }, tx, { access }) {
    access.requireService();
    const server = await requireHeldServer(tx.em, operationId);
    const own = await tx.em.findOne(Credential, { operationId });
    // A request that was given up on and comes late must not prepare another one.
    if (own !== null) return { serverId: server.id };
    const { pendingCredentialId: id } = server;
    const pending = typeof id === 'string' ? await tx.em.findOne(Credential, { id }) : null;
    if (pending !== null) {
      // The BMC may know it already, by a rotation that did not end.
      pending.operationId = operationId;
      return { serverId: server.id };
    }
    const credential = tx.em.create(Credential, {
      id: newId('serverCredential'),
      tenantId: server.tenantId,
      sealed,
      operationId,
    });
    await tx.em.flush();
    server.pendingCredentialId = credential.id;
    return { serverId: server.id };
  },
};
