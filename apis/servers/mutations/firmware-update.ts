import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { planInput } from '#platform/graph/planned-mutation.ts';
import { idText } from '#platform/text/inputs.ts';
import type { FirmwareRequest } from '#contracts/servers/requests.ts';
import { requireBaselineFor } from '../firmware/find-baseline.ts';
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
  baselineId: idText,
});

export const serverFirmwareUpdate: MutationDefinition<
  typeof input,
  { serverId: IdOf<'server'>; operationId: IdOf<'operation'> }
> = {
  name: 'serverFirmwareUpdate',
  input,
  async run(request, tx, { access }) {
    const server = await lockServer(tx.em, access, request);
    refuseIfHeld(server);
    refuseIfOccupied(server);
    requireState(server, 'AVAILABLE', 'FAILED');
    const { id, name, entries } = await requireBaselineFor(tx.em, server, request.baselineId);
    const baseline: FirmwareRequest['baseline'] = { id, name, entries: [...entries] };
    const operationId = requestServerOperation(tx, access.actor, server, 'FIRMWARE_UPDATE', {
      input: { baseline },
    });
    publishServer(tx, access, server, 'updated');
    return { serverId: server.id, operationId };
  },
};
