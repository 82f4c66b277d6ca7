import { defineEntity } from '@mikro-orm/core';
import { UserError } from '#platform/errors/user-error.ts';
import { resource, type Change } from '#platform/resource/declaration.ts';
import { resourceProperties } from '#platform/resource/entity.ts';
import { requireAdminLeft } from './last-admin.ts';

const RoleAssignmentSchema = defineEntity({
  name: 'RoleAssignment',
  tableName: 'role_assignment',
  properties: (p) => ({
    ...resourceProperties<'roleAssignment'>(p),
    role: p.string().$type<'ADMIN' | 'OPERATOR' | 'MEMBER' | 'VIEWER'>(),
    holderKind: p.string().$type<'USER' | 'GROUP' | 'SERVICE_ACCOUNT'>(),
    holder: p.string(),
    description: p.text().strictNullable(),
  }),
});

/** A role at a tenant, of a user, a group or a service account. */
export class RoleAssignment extends RoleAssignmentSchema.class {}

RoleAssignmentSchema.setClass(RoleAssignment);

/** Every process keeps all of one holder's in memory, and looks at them with each request. */
const MOST_OF_A_HOLDER = 500;

/** Every domain grants access by the fact (platform/auth/role-assignments.ts). */
export const roleAssignment = resource<RoleAssignment>('RoleAssignment', {
  entity: RoleAssignment,
  fact: ['role', 'holderKind', 'holder'],
  goesWithOwner: true,
  async before(change) {
    const { before, after } = change;
    if (before === null && after !== null) await refuseTooMany(change, after);
    if (before?.role === 'ADMIN' && after?.role !== 'ADMIN') await requireAdminLeft(change, before);
  },
  async taken({ tx, after }) {
    if (after === null) return undefined;
    const { tenantId, holderKind, holder } = after;
    const other = await tx.em.findOne(RoleAssignment, { tenantId, holderKind, holder });
    if (other === null) return undefined;
    const message = `"${holder}" has the role ${other.role} there, by the assignment ${other.id}. Change that one instead.`;
    return new UserError('CONFLICT', message, { path: ['holder'], holder: other.id });
  },
});

async function refuseTooMany(
  { tx }: Change<RoleAssignment>,
  { holderKind, holder }: Readonly<RoleAssignment>,
): Promise<void> {
  const count = await tx.em.count(RoleAssignment, { holderKind, holder });
  if (count < MOST_OF_A_HOLDER) return;
  const message = `"${holder}" has ${count} roles, and may have ${MOST_OF_A_HOLDER}. Assign one at a tenant above, or to a group.`;
  throw new UserError('CONFLICT', message, { path: ['holder'] });
}
