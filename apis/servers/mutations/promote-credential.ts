import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { idOf } from '#platform/text/inputs.ts';
import { requireHeldServer } from '../find-server.ts';
import { forgetCredential } from '../bmc/pending-bmc.ts';
import { publishServer } from '../publish.ts';

const input = z.object({ idempotencyKey, operationId: idOf('operation') });

export const serverCredentialPromote: MutationDefinition<typeof input, { serverId: IdOf<'server'> }> = {
  name: 'serverCredentialPromote',
  input,
  async run({ operationId }, tx, { access }) {
    access.requireService();
    const server = await requireHeldServer(tx.em, operationId);
    const { credentialId, pendingCredentialId } = server;
    if (typeof pendingCredentialId !== 'string') {
      const rows: unknown[] = await tx.em.execute(
        `select 1 from credential where id = ? and operation_id = ?`,
        [credentialId, operationId],
      );
      if (rows.length > 0) return { serverId: server.id };
      throw new UserError('CONFLICT', `Operation ${operationId} has prepared no credential.`, {
        path: ['operationId'],
      });
    }
    server.credentialId = pendingCredentialId;
    server.pendingCredentialId = null;
    publishServer(tx, access, server, 'updated');
    await tx.em.flush();
    // The BMC's password is another one for all systems behind it.
    await tx.em.execute(`update server set credential_id = ? where credential_id = ? and bmc_address = ?`, [
      pendingCredentialId,
      credentialId,
      server.bmcAddress,
    ]);
    if (typeof credentialId === 'string') await forgetCredential(tx.em, credentialId);
    return { serverId: server.id };
  },
};
