import { raw } from '@mikro-orm/core';
import type { Access } from '#platform/auth/access.ts';
import { roleCovers } from '#platform/auth/roles.ts';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import { textArray } from '../text-array.ts';

/** The condition on records that a caller may see: of tenants at or below the granted ones, also of deleted ones. */
export function visibleTo({ actor }: Access): object {
  if (actor.service) return {};
  const granted = actor.grants
    .filter(({ role }) => roleCovers(role, 'viewer'))
    .map(({ tenantId }) => tenantId);
  if (granted.includes(ROOT_TENANT_ID)) return {};
  const tenants = raw(`(select tenant_id from audit_chain where above && ?::text[])`, [textArray(granted)]);
  return { tenantId: { $in: tenants } };
}
