import { z } from 'zod';
import { insertNamed } from '#platform/graph/insert-named.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { newId } from '#platform/ids/id.ts';
import { requireReference } from '#platform/references/lookup.ts';
import { idText } from '#platform/text/inputs.ts';
import { plainName } from '#platform/text/names.ts';
import { DEFAULT_POLICY } from '#contracts/instances/requests.ts';
import { systemDiskInput } from '#contracts/instances/disk-plan.ts';
import { Profile } from '../entities/profile.ts';

const seconds = (most: number): z.ZodInt =>
  z.int().min(1, 'must be at least 1').max(most, `must be at most ${most}`);

const input = z.object({
  idempotencyKey,
  tenantId: idText,
  name: plainName,
  approvalRequired: z.boolean().default(false),
  approvalTimeoutSeconds: seconds(2_592_000).default(DEFAULT_POLICY.approvalTimeoutSeconds),
  installTimeoutSeconds: seconds(86_400).default(DEFAULT_POLICY.installTimeoutSeconds),
  firstBootTimeoutSeconds: seconds(86_400).default(DEFAULT_POLICY.firstBootTimeoutSeconds),
  bmcTimeoutSeconds: seconds(3_600).default(DEFAULT_POLICY.bmcTimeoutSeconds),
  systemDisk: systemDiskInput.optional(),
});

export const profileCreate: MutationDefinition<typeof input, { profileId: string }> = {
  name: 'profileCreate',
  input,
  async run({ idempotencyKey: _, tenantId, systemDisk = null, ...profile }, tx, { access }) {
    const tenant = await requireReference(tx.em, access, tenantId, 'tenant', ['tenantId']);
    await access.require('operator', tenant.id, `tenant ${tenant.id}`, ['tenantId']);
    const id = newId('profile');
    const now = new Date();
    const created: Profile = {
      ...profile,
      systemDisk,
      id,
      tenantId,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    await insertNamed(tx.em, { entity: Profile, kind: 'profile', within: 'tenantId' }, created);
    tx.outbox.emit('instances', { type: 'profile.created', subject: id, data: { tenantId } });
    return { profileId: id };
  },
};
