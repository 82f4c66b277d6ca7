import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import { idempotencyKey } from '#platform/graph/mutation.ts';
import { idText } from '#platform/text/inputs.ts';
import type { Removals } from '#platform/removal/removals.ts';
import { Tenant } from '../entities/tenant.ts';

const input = z.object({ idempotencyKey, id: idText, expectedVersion: z.int().optional() });

interface Requested {
  readonly id: string;
  /** Null where the tenant is gone already. */
  readonly request: string | null;
}

async function run(
  removals: Removals<Tenant>,
  { id, expectedVersion }: z.output<typeof input>,
  tx: Transaction,
  { access }: GraphContext,
): Promise<Requested & Record<string, string | null>> {
  const tenant = await lockForChange(tx.em, access, {
    entity: Tenant,
    kind: 'tenant',
    id,
    role: 'viewer',
    tenantOf: (found) => found.id,
    expectedVersion,
  });
  if (tenant.parentId === null) {
    throw new UserError('CONFLICT', 'The root tenant stays. Delete the tenants below it instead.', {
      path: ['id'],
    });
  }
  if (!(await access.may('admin', tenant.parentId))) {
    throw new UserError('FORBIDDEN', 'This takes the role admin on the tenant above.', { path: ['id'] });
  }
  await requireEmpty(tx.em, id);
  return { id, request: await removals.request(tx, tenant, access.actor.subject) };
}

/** Throws CONFLICT where something is known to belong to the tenant, naming one such thing: no domain need be asked. */
async function requireEmpty(em: EntityManager, id: string): Promise<void> {
  const child = await em.findOne(Tenant, { parentId: id }, { fields: ['id', 'name'] });
  if (child !== null) {
    throw new UserError(
      'CONFLICT',
      `The tenant has tenants below it, e.g. "${child.name}". Delete those first.`,
      {
        path: ['id'],
        holder: child.id,
      },
    );
  }
  const owned: { id: string; kind: string }[] = await em.execute(
    `select id, kind from reference where tenant_id = ? and kind <> 'tenant' and not deleted order by id limit 1`,
    [id],
  );
  const resource = owned[0];
  if (resource === undefined) return;
  throw new UserError(
    'CONFLICT',
    `The tenant owns resources, e.g. ${resource.kind} ${resource.id}. Delete those first.`,
    {
      path: ['id'],
      holder: resource.id,
    },
  );
}

/** Deletes a tenant that has neither tenants below it nor resources, once every domain has confirmed it. */
export function createTenantDelete(removals: Removals<Tenant>) {
  return {
    name: 'tenantDelete',
    input,
    run: async (given: z.output<typeof input>, tx: Transaction, context: GraphContext) =>
      await run(removals, given, tx, context),
  };
}
