import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { planInput } from '#platform/graph/planned-mutation.ts';
import { requireReference } from '#platform/references/lookup.ts';
import { idText } from '#platform/text/inputs.ts';
import { systemDiskInput } from '#contracts/instances/disk-plan.ts';
import { beginVerb, lockBareMetalForChange } from '../find-instance.ts';
import { networkConfig, userData } from '../input-rules.ts';
import { requireShared } from '../shared.ts';
import { publishInstance } from '../publish.ts';
import { requestInstanceOperation } from '../request-operation.ts';

const input = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  ...changeReason,
  ...planInput,
  imageId: idText,
  userData: userData.optional(),
  networkConfig: networkConfig.optional(),
  systemDisk: systemDiskInput.optional(),
});

export const instanceReimage: MutationDefinition<
  typeof input,
  { instanceId: IdOf<'instance'>; operationId: IdOf<'operation'> }
> = {
  name: 'instanceReimage',
  input,
  async run(request, tx, { access }) {
    const instance = await lockBareMetalForChange(tx.em, access, request);
    const tenant = await requireReference(tx.em, access, instance.tenantId, 'tenant', ['id']);
    const image = await requireShared(tx.em, access, request.imageId, 'image', {
      by: new Set([tenant.id, ...tenant.ancestors]),
      path: ['imageId'],
    });
    const has = image.data['architecture'];
    const runs = instance.requirements.architecture;
    if (runs !== undefined && has !== runs) {
      throw new UserError(
        'INVALID_INPUT',
        `The image is for ${String(has)}, but the instance runs on ${runs}.`,
        {
          path: ['imageId'],
        },
      );
    }
    if (typeof instance.serverId !== 'string') {
      throw new UserError('CONFLICT', 'The instance has no server. Decommission it and create a new one.', {
        path: ['id'],
      });
    }
    beginVerb(instance, 'REIMAGE');
    instance.previousImageId = instance.imageId;
    instance.imageId = image.id;
    instance.previousUserData = instance.userData ?? null;
    instance.userData = request.userData ?? instance.userData ?? null;
    instance.previousNetworkConfig = instance.networkConfig ?? null;
    instance.networkConfig = request.networkConfig ?? instance.networkConfig ?? null;
    const operationId = await requestInstanceOperation(tx, access.actor, instance, {
      kind: 'REIMAGE',
      systemDisk: request.systemDisk,
      image,
    });
    publishInstance(tx, access, instance, 'updated');
    return { instanceId: instance.id, operationId };
  },
};
