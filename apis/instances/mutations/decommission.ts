import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { idText } from '#platform/text/inputs.ts';
import { beginVerb, lockInstanceForChange } from '../find-instance.ts';
import { publishInstance } from '../publish.ts';
import { requestInstanceOperation } from '../request-operation.ts';

const input = z.object({ idempotencyKey, id: idText, expectedVersion: z.int().optional(), ...changeReason });

export const instanceDecommission: MutationDefinition<
  typeof input,
  { instanceId: IdOf<'instance'>; operationId: IdOf<'operation'> }
> = {
  name: 'instanceDecommission',
  input,
  async run(request, tx, { access }) {
    const instance = await lockInstanceForChange(tx.em, access, request);
    beginVerb(instance, 'DECOMMISSION');
    const operationId = await requestInstanceOperation(tx, access.actor, instance, 'DECOMMISSION');
    publishInstance(tx, access, instance, 'updated');
    return { instanceId: instance.id, operationId };
  },
};
