import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import { idempotencyKey } from '#platform/graph/mutation.ts';
import { resourceDescription, resourceName } from '#platform/text/names.ts';
import { idText } from '#platform/text/inputs.ts';
import { Tenant } from '../entities/tenant.ts';
import { requireFreeName } from '../siblings.ts';
import { tell } from '../tree.ts';

const input = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  name: resourceName.optional(),
  description: resourceDescription.optional(),
});

async function run(
  { id, expectedVersion, name, description }: z.output<typeof input>,
  tx: Transaction,
  { access }: GraphContext,
): Promise<{ id: string }> {
  const tenant = await lockForChange(tx.em, access, {
    entity: Tenant,
    kind: 'tenant',
    id,
    role: 'admin',
    tenantOf: (found) => found.id,
    expectedVersion,
  });
  if (name !== undefined && name !== tenant.name) {
    await tx.em.findOne(Tenant, { id: tenant.parentId ?? '' }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    await requireFreeName(tx.em, tenant.parentId, name, id);
    tenant.name = name;
  }
  if (description !== undefined) tenant.description = description;
  tenant.version += 1;
  tenant.updatedAt = new Date();
  await tx.em.flush();
  await tell(tx, tenant, 'updated');
  return { id };
}

/** Changes a tenant's name or description; an empty description removes it. */
export const tenantUpdate = { name: 'tenantUpdate', input, run };
