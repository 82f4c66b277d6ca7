import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { planInput } from '#platform/graph/planned-mutation.ts';
import { idText } from '#platform/text/inputs.ts';
import { POWER_VERBS, powerActionSchema } from '#contracts/servers/requests.ts';
import { lockServerForUse } from '../find-server.ts';
import { publishServer } from '../publish.ts';
import { refuseIfHeld, requestServerOperation, requireState } from '../request-operation.ts';

const input = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  ...changeReason,
  ...planInput,
  action: powerActionSchema,
});

export const serverPowerSet: MutationDefinition<
  typeof input,
  { serverId: IdOf<'server'>; operationId: IdOf<'operation'> }
> = {
  name: 'serverPowerSet',
  input,
  async run(request, tx, { access }) {
    const { action } = request;
    const server = await lockServerForUse(tx.em, access, request);
    refuseIfHeld(server);
    requireState(server, 'AVAILABLE', 'IN_USE');
    // Who switches the machine of their instance follows the operation, also without a role on the machine's owner.
    const ofOwner = await access.may('operator', server.tenantId);
    const operationId = requestServerOperation(tx, access.actor, server, 'POWER', {
      tenantId: ofOwner ? server.tenantId : (server.instanceTenantId ?? undefined),
      verb: POWER_VERBS[action],
      input: { action },
    });
    publishServer(tx, access, server, 'updated');
    return { serverId: server.id, operationId };
  },
};
