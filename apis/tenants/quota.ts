import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { resource, type Change } from '#platform/resource/declaration.ts';
import { Quota } from './entities/quota.ts';
import { QUOTA_KINDS } from './quota-kinds.ts';
import { Tenant } from './tenant.ts';

const kinds = [...QUOTA_KINDS.keys()];

/** Each domain counts what it creates by the fact (platform/database/platform-quotas.ts). */
export const quota = resource<Quota>('Quota', {
  entity: Quota,
  fact: ['kind', 'idPrefix', 'limit'],
  goesWithOwner: true,
  inputs: {
    kind: z.enum(kinds, `must be the name of a type: ${kinds.join(', ')}`),
  },
  async before(change) {
    const { before, after } = change;
    await requireAdminAbove(change, after ?? before);
    if (after !== null) after.idPrefix = QUOTA_KINDS.get(after.kind) ?? '';
  },
  async taken({ tx, after }) {
    if (after === null) return undefined;
    const { tenantId, kind } = after;
    const other = await tx.em.findOne(Quota, { tenantId, kind });
    if (other === null) return undefined;
    const message = `There is a quota of the kind ${kind} at the tenant, of ${other.limit}. Change that one instead.`;
    return new UserError('CONFLICT', message, { path: ['kind'], holder: other.id });
  },
});

/** A quota is a limit for the tenant's own admins, so it is set by an admin of the tenant above; of the root by its own. */
async function requireAdminAbove(
  { tx, context: { access } }: Change<Quota>,
  limited: Readonly<Quota> | null,
): Promise<void> {
  if (limited === null) return;
  const { parentId } = await tx.em.findOneOrFail(Tenant, { id: limited.tenantId });
  if (parentId === null || (await access.may('admin', parentId))) return;
  throw new UserError('FORBIDDEN', 'This takes the role admin on the tenant above the one that is limited.', {
    path: ['tenantId'],
  });
}
