import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { UserError, UserErrors } from '#platform/errors/user-error.ts';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { requireReference } from '#platform/references/lookup.ts';
import { hostname } from '#platform/text/hostname.ts';
import { idText } from '#platform/text/inputs.ts';
import { lockInstanceForChange, refuseTakenHostname } from '../find-instance.ts';
import { sshKeys } from '../input-rules.ts';
import { publishInstance } from '../publish.ts';
import { requireProfile } from '../shared.ts';
import { BARE_METAL_NAME, isBareMetal } from '../types/bare-metal.ts';

const input = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  ...changeReason,
  hostname: hostname.optional(),
  sshKeys: sshKeys.optional(),
  profileId: idText.nullish(),
});

/** Changes the inputs of later operations; the installed system stays as it is. */
export const instanceUpdate: MutationDefinition<typeof input, { instanceId: IdOf<'instance'> }> = {
  name: 'instanceUpdate',
  input,
  keepNulls: ['profileId'],
  async run(request, tx, { access }) {
    const instance = await lockInstanceForChange(tx.em, access, request);
    if (instance.state === 'DELETED') {
      throw new UserError('CONFLICT', 'The instance is DELETED. Create another one.', { path: ['id'] });
    }
    if (!isBareMetal(instance)) refuseServerSettings(request);
    const { tenantId, hostname: called } = instance;
    const { profileId = instance.profileId ?? null } = request;
    if (request.hostname !== undefined && request.hostname !== called) {
      await refuseTakenHostname(tx.em, { tenantId, hostname: request.hostname });
    }
    if (profileId !== null && profileId !== instance.profileId) {
      const tenant = await requireReference(tx.em, access, tenantId, 'tenant', ['id']);
      await requireProfile(tx.em, profileId, new Set([tenant.id, ...tenant.ancestors]));
    }
    Object.assign(instance, {
      hostname: request.hostname ?? called,
      sshKeys: request.sshKeys ?? instance.sshKeys,
      profileId,
    });
    publishInstance(tx, access, instance, 'updated');
    return { instanceId: instance.id };
  },
};

/** Throws INVALID_INPUT for fields of servers, as the instance has none. */
function refuseServerSettings(request: z.output<typeof input>): void {
  const given = (['sshKeys', 'profileId'] as const).filter((field) => (request[field] ?? null) !== null);
  if (given.length === 0) return;
  const rule = `is for instances of the type ${BARE_METAL_NAME} only`;
  throw new UserErrors(
    given.map((field) => new UserError('INVALID_INPUT', `${field}: ${rule}`, { path: [field] })),
  );
}
