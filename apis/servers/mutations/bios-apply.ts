import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { planInput } from '#platform/graph/planned-mutation.ts';
import { idText } from '#platform/text/inputs.ts';
import { givenBiosAttributes } from '../bios-attributes.ts';
import { withDesiredBios } from '../differences/intent.ts';
import { refreshDifferences } from '../differences/refresh.ts';
import { lockServer } from '../find-server.ts';
import { publishServer } from '../publish.ts';
import {
  refuseIfHeld,
  refuseIfOccupied,
  requestServerOperation,
  requireState,
} from '../request-operation.ts';

const input = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  ...changeReason,
  ...planInput,
  attributes: givenBiosAttributes,
});

export const serverBiosApply: MutationDefinition<
  typeof input,
  { serverId: IdOf<'server'>; operationId: IdOf<'operation'> }
> = {
  name: 'serverBiosApply',
  input,
  async run(request, tx, { access }) {
    const server = await lockServer(tx.em, access, request);
    refuseIfHeld(server);
    refuseIfOccupied(server);
    requireState(server, 'AVAILABLE', 'FAILED');
    const operationId = requestServerOperation(tx, access.actor, server, 'BIOS_APPLY', {
      input: { attributes: request.attributes },
    });
    server.desiredBios = withDesiredBios(server, request.attributes);
    await refreshDifferences(tx.em, [server.id]);
    publishServer(tx, access, server, 'updated');
    return { serverId: server.id, operationId };
  },
};
