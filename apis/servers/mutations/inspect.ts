import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { planInput } from '#platform/graph/planned-mutation.ts';
import { idText } from '#platform/text/inputs.ts';
import { lockServer } from '../find-server.ts';
import { publishServer } from '../publish.ts';
import { refuseIfHeld, refuseIfOccupied, requestServerOperation } from '../request-operation.ts';

const input = z.object({ idempotencyKey, id: idText, expectedVersion: z.int().optional(), ...planInput });

export const serverInspect: MutationDefinition<
  typeof input,
  { serverId: IdOf<'server'>; operationId: IdOf<'operation'> }
> = {
  name: 'serverInspect',
  input,
  async run(request, tx, { access }) {
    const server = await lockServer(tx.em, access, request);
    refuseIfHeld(server);
    // What is on the disks of a quarantined server stays its instance's; its inventory may be what a wipe lacks.
    if (server.state !== 'FAILED' || typeof server.quarantine?.code !== 'string') refuseIfOccupied(server);
    const operationId = requestServerOperation(tx, access.actor, server, 'INSPECT', { input: {} });
    publishServer(tx, access, server, 'updated');
    return { serverId: server.id, operationId };
  },
};
