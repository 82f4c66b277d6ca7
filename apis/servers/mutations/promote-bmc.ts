import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { idOf } from '#platform/text/inputs.ts';
import { exchangeBmc } from '../bmc/exchange-bmc.ts';
import { requireHeldServer } from '../find-server.ts';
import { forgetCredential } from '../bmc/pending-bmc.ts';
import { publishServer } from '../publish.ts';

const input = z.object({ idempotencyKey, operationId: idOf('operation') });

export const serverBmcPromote: MutationDefinition<typeof input, { serverId: IdOf<'server'> }> = {
  name: 'serverBmcPromote',
  input,
  async run({ operationId }, tx, { access }) {
    access.requireService();
    const server = await requireHeldServer(tx.em, operationId);
    const { pendingBmc, credentialId, pendingCredentialId } = server;
    // It was reported before, and the answer was lost.
    if (pendingBmc === null || pendingBmc === undefined) return { serverId: server.id };
    const { address, system, provider } = pendingBmc;
    await exchangeBmc(tx.em, server, { origin: address, systemId: system });
    Object.assign(server, { bmcAddress: address, bmcSystem: system, bmcProvider: provider });
    server.pendingBmc = null;
    // Its machine answers again; what is on its disks keeps it in quarantine until it is erased.
    server.abandonedAt = null;
    if (pendingBmc.credentialId !== credentialId) {
      server.credentialId = pendingBmc.credentialId;
      // A password that was prepared for the former one has no BMC to go to.
      server.pendingCredentialId = null;
    }
    publishServer(tx, access, server, 'updated');
    for (const former of [credentialId, pendingCredentialId])
      if (typeof former === 'string' && former !== pendingBmc.credentialId)
        await forgetCredential(tx.em, former);
    return { serverId: server.id };
  },
};
