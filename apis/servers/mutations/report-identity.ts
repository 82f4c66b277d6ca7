import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { idOf } from '#platform/text/inputs.ts';
import { requireHeldServer } from '../find-server.ts';
import { foundMachine } from '../identity/found-machine.ts';
import { bmcNameOf, IDENTITY_PURPOSES, judgeIdentity } from '../identity/judge-identity.ts';
import { publishServer } from '../publish.ts';

const input = foundMachine.extend({
  idempotencyKey,
  operationId: idOf('operation'),
  purpose: z.enum(IDENTITY_PURPOSES),
});

/** Judges the machine that answers before an operation continues with it; what differs from the record is kept. */
export const serverIdentityReport: MutationDefinition<
  typeof input,
  { serverId: IdOf<'server'>; code: string | null; message: string | null }
> = {
  name: 'serverIdentityReport',
  input,
  async run({ idempotencyKey: _, operationId, purpose, ...found }, tx, { access }) {
    access.requireService();
    const server = await requireHeldServer(tx.em, operationId);
    const { comparison, refusal } = await judgeIdentity(tx.em, server, found, purpose);
    const { result, differences } = comparison;
    if (result === 'same' && refusal === null) server.foundIdentity = null;
    else {
      const at = new Date().toISOString();
      const permitted = refusal === null;
      const bmc = bmcNameOf(server, purpose);
      server.foundIdentity = { ...found, at, operationId, bmc, permitted, result, differences };
      publishServer(tx, access, server, 'identity-found');
    }
    return { serverId: server.id, code: refusal?.code ?? null, message: refusal?.message ?? null };
  },
};
