import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { planInput } from '#platform/graph/planned-mutation.ts';
import { idText } from '#platform/text/inputs.ts';
import { decommissionServed } from '../claims/decommission-served.ts';
import { beginVerb, lockInstanceForChange } from '../find-instance.ts';
import { publishInstance } from '../publish.ts';
import { requestInstanceOperation } from '../request-operation.ts';
import { isBareMetal } from '../types/bare-metal.ts';

const input = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  ...changeReason,
  ...planInput,
});

export const instanceDecommission: MutationDefinition<
  typeof input,
  { instanceId: IdOf<'instance'>; operationId: IdOf<'operation'> | null }
> = {
  name: 'instanceDecommission',
  input,
  async run(request, tx, { access }) {
    const instance = await lockInstanceForChange(tx.em, access, request);
    if (!isBareMetal(instance)) {
      await decommissionServed(tx, access, instance);
      return { instanceId: instance.id, operationId: null };
    }
    beginVerb(instance, 'DECOMMISSION');
    const operationId = await requestInstanceOperation(tx, access.actor, instance, 'DECOMMISSION');
    publishInstance(tx, access, instance, 'updated');
    return { instanceId: instance.id, operationId };
  },
};
