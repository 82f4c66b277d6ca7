import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { planInput } from '#platform/graph/planned-mutation.ts';
import { idText } from '#platform/text/inputs.ts';
import { beginVerb, lockBareMetalForChange } from '../find-instance.ts';
import { Profile } from '../profile.ts';
import { publishInstance } from '../publish.ts';
import { requestInstanceOperation } from '../request-operation.ts';

const input = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  ...changeReason,
  ...planInput,
});

/** Starts the operation that makes DNS and DHCP servers have the intended records of an instance. */
export const instanceServicesApply: MutationDefinition<
  typeof input,
  { instanceId: IdOf<'instance'>; operationId: IdOf<'operation'> }
> = {
  name: 'instanceServicesApply',
  input,
  async run(request, tx, { access }) {
    const instance = await lockBareMetalForChange(tx.em, access, request);
    const { profileId = null, dnsNames, dhcpReserved } = instance;
    const profile = profileId === null ? null : await tx.em.findOne(Profile, { id: profileId });
    const hasProfileServices = (profile?.dnsZone ?? null) !== null || profile?.dhcpReservation === true;
    if (!hasProfileServices && dnsNames.length === 0 && !dhcpReserved) {
      throw new UserError(
        'CONFLICT',
        'The instance has neither a name in DNS nor a reservation by DHCP. Give it a profile with dnsZone or dhcpReservation, then repeat the request.',
        { path: ['id'] },
      );
    }
    beginVerb(instance, 'CONFIGURE');
    const operationId = await requestInstanceOperation(tx, access.actor, instance, 'SERVICES_APPLY');
    publishInstance(tx, access, instance, 'updated');
    return { instanceId: instance.id, operationId };
  },
};
