import { z } from 'zod';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import { idempotencyKey } from '#platform/graph/mutation.ts';
import { resourceDescription, resourceName } from '#platform/text/names.ts';
import { newId } from '#platform/ids/id.ts';
import { idText } from '#platform/text/inputs.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { isInDeletion } from '#platform/removal/deletion.ts';
import { Tenant } from '../entities/tenant.ts';
import { requireFreeName } from '../siblings.ts';
import { tell } from '../tree.ts';

const input = z.object({
  idempotencyKey,
  name: resourceName,
  description: resourceDescription.optional(),
  parentId: idText.default(ROOT_TENANT_ID),
});

async function run(
  { parentId, name, description = null }: z.output<typeof input>,
  tx: Transaction,
  { access }: GraphContext,
): Promise<{ id: string }> {
  const parent = await lockForChange(tx.em, access, {
    entity: Tenant,
    kind: 'tenant',
    id: parentId,
    role: 'admin',
    tenantOf: ({ id }) => id,
    path: ['parentId'],
  });
  if (isInDeletion(parent)) {
    throw new UserError('CONFLICT', 'The tenant above is being deleted. Take another, or wait for its end.', {
      path: ['parentId'],
      retryable: true,
      holder: parent.id,
    });
  }
  await requireFreeName(tx.em, parent.id, name);
  const now = new Date();
  const tenant = tx.em.create(Tenant, {
    id: newId('tenant', now.getTime()),
    parentId: parent.id,
    name,
    description,
    deletion: null,
    version: 1,
    createdAt: now,
    updatedAt: now,
  });
  await tx.em.flush();
  await tell(tx, tenant, 'created');
  return { id: tenant.id };
}

/** Creates a tenant below another, the root when none is named. */
export const tenantCreate = { name: 'tenantCreate', input, run };
