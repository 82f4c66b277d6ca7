import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { planInput } from '#platform/graph/planned-mutation.ts';
import { idText } from '#platform/text/inputs.ts';
import { beginVerb, lockBareMetalForChange } from '../find-instance.ts';
import { sshKeys } from '../input-rules.ts';
import { publishInstance } from '../publish.ts';
import { requestInstanceOperation } from '../request-operation.ts';

const input = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  ...changeReason,
  ...planInput,
  sshKeys: sshKeys.optional(),
});

export const instanceRescue: MutationDefinition<
  typeof input,
  { instanceId: IdOf<'instance'>; operationId: IdOf<'operation'> }
> = {
  name: 'instanceRescue',
  input,
  async run(request, tx, { access }) {
    const instance = await lockBareMetalForChange(tx.em, access, request);
    const keys = request.sshKeys ?? instance.sshKeys;
    // The serial console has a root shell too, but it is its site's operators who get there, not the tenant.
    if (keys.length === 0) {
      throw new UserError(
        'INVALID_INPUT',
        'There would be no way to log in: name at least one SSH key, as the instance has none of its own.',
        { path: ['sshKeys'] },
      );
    }
    beginVerb(instance, 'RESCUE');
    instance.rescue = { sshKeys: keys, address: null, hostKey: null };
    const operationId = await requestInstanceOperation(tx, access.actor, instance, 'RESCUE');
    publishInstance(tx, access, instance, 'updated');
    return { instanceId: instance.id, operationId };
  },
};
