import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { planInput } from '#platform/graph/planned-mutation.ts';
import { idText } from '#platform/text/inputs.ts';
import { Credential } from '../entities/credential.ts';
import { lockServer } from '../find-server.ts';
import { publishServer } from '../publish.ts';
import { refuseIfHeld, requestServerOperation, requireState } from '../request-operation.ts';

const input = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  ...changeReason,
  ...planInput,
});

export const serverCredentialRotate: MutationDefinition<
  typeof input,
  { serverId: IdOf<'server'>; operationId: IdOf<'operation'> }
> = {
  name: 'serverCredentialRotate',
  input,
  async run(request, tx, { access }) {
    const server = await lockServer(tx.em, access, request);
    refuseIfHeld(server);
    requireState(server, 'AVAILABLE', 'IN_USE', 'FAILED');
    if (typeof server.credentialId !== 'string') {
      throw new UserError('CONFLICT', 'The server has no BMC credential. Enroll it again with one.', {
        path: ['id'],
      });
    }
    const { reference } = await tx.em.findOneOrFail(Credential, { id: server.credentialId });
    if (typeof reference === 'string') {
      throw new UserError(
        'CONFLICT',
        `The BMC's password is in the secret ${reference}, which the platform does not write. Change it there and on the BMC: it is used from then on. Or give another credential with serverBmcUpdate.`,
        { path: ['id'] },
      );
    }
    const operationId = requestServerOperation(tx, access.actor, server, 'CREDENTIAL_ROTATE', { input: {} });
    publishServer(tx, access, server, 'updated');
    return { serverId: server.id, operationId };
  },
};
