import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { planInput } from '#platform/graph/planned-mutation.ts';
import { idText } from '#platform/text/inputs.ts';
import { beginVerb, lockBareMetalForChange } from '../find-instance.ts';
import { publishInstance } from '../publish.ts';
import { requestInstanceOperation } from '../request-operation.ts';

const input = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  ...changeReason,
  ...planInput,
});

export const instanceUnrescue: MutationDefinition<
  typeof input,
  { instanceId: IdOf<'instance'>; operationId: IdOf<'operation'> }
> = {
  name: 'instanceUnrescue',
  input,
  async run(request, tx, { access }) {
    const instance = await lockBareMetalForChange(tx.em, access, request);
    // What failed otherwise may have no disk to go back to.
    if (instance.state === 'FAILED' && (instance.rescue ?? null) === null) {
      throw new UserError(
        'CONFLICT',
        'The instance did not fail while it was rescued. Reimage or decommission it.',
        { path: ['id'] },
      );
    }
    beginVerb(instance, 'UNRESCUE');
    const operationId = await requestInstanceOperation(tx, access.actor, instance, 'UNRESCUE');
    publishInstance(tx, access, instance, 'updated');
    return { instanceId: instance.id, operationId };
  },
};
