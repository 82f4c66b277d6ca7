import { defineEntity } from '@mikro-orm/core';
import { UserError } from '#platform/errors/user-error.ts';
import { isInDeletion } from '#platform/removal/deletion.ts';
import type { Id } from '#platform/ids/kinds.ts';
import { resource, type Change } from '#platform/resource/declaration.ts';
import { resourceProperties } from '#platform/resource/entity.ts';
import { resourceDescription } from '#platform/text/names.ts';
import { quotasOf } from './quotas-of.ts';
import type { TenantResolvers } from './generated/resolvers.ts';

const TenantSchema = defineEntity({
  name: 'Tenant',
  tableName: 'tenant',
  properties: (p) => ({
    ...resourceProperties<'tenant'>(p),
    parentId: p.string().$type<Id<'tnntten'>>().strictNullable(),
    name: p.string(),
    description: p.text().strictNullable(),
    /** The tenants above it, the root first, and itself last. A tenant never moves. */
    ancestors: p.array(),
  }),
});

/** An owner of resources; `parentId` is null for the root alone. */
export class Tenant extends TenantSchema.class {}

TenantSchema.setClass(Tenant);

export const tenant = resource<Tenant, TenantResolvers>('Tenant', {
  entity: Tenant,
  fact: ['name', 'parentId'],
  internal: ['ancestors'],
  inputs: { description: resourceDescription },
  computed: {
    state: (row) => (isInDeletion(row) ? 'DELETING' : 'ACTIVE'),
    quotas: async ({ id }, _, context) => await quotasOf(context, id),
  },
  async before(change) {
    if (change.verb === 'CREATE' && change.after !== null) await placeBelowParent(change, change.after);
    if (change.verb === 'DELETE' && change.before !== null) await refuseDeletion(change, change.before);
  },
});

async function placeBelowParent({ tx }: Change<Tenant>, created: Tenant): Promise<void> {
  if (created.parentId === null) throw new Error('Only the root has no tenant above it');
  const parent = await tx.em.findOneOrFail(Tenant, { id: created.parentId });
  created.ancestors = [...parent.ancestors, created.id];
}

/**
 * Throws a refusal where the caller is no admin of the tenant above, for the root, and where a resource is known to
 * belong to the tenant: then no domain need be asked.
 */
async function refuseDeletion(
  { tx, context: { access } }: Change<Tenant>,
  { id, parentId }: Readonly<Tenant>,
): Promise<void> {
  const path = ['id'];
  if (parentId === null) {
    throw new UserError('CONFLICT', 'The root tenant stays. Delete the tenants below it instead.', { path });
  }
  if (!(await access.may('admin', parentId))) {
    throw new UserError('FORBIDDEN', 'This takes the role admin on the tenant above.', { path });
  }
  const [owned]: { id: string; kind: string }[] = await tx.em.execute(
    `select id, kind from reference where tenant_id = ? and kind <> 'tenant' and not deleted order by id limit 1`,
    [id],
  );
  if (owned === undefined) return;
  const message = `The tenant owns resources, e.g. ${owned.kind} ${owned.id}. Delete those first.`;
  throw new UserError('CONFLICT', message, { path, holder: owned.id });
}
