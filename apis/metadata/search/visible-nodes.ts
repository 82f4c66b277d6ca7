import type { Access } from '#platform/auth/access.ts';
import { NODE_TYPES } from '../node-types.ts';

/** A condition of a statement written by hand. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

const SHARED = Object.entries(NODE_TYPES)
  .filter(([, { sharedDown }]) => sharedDown === true)
  .map(([kind]) => kind);

/** Of a tenant it is the tenant itself. */
const OWNER = `case node.kind when 'tenant' then node.id else node.tenant_id end`;

/**
 * The condition on `reference node` by which the caller sees a resource: that of `findNode`, for lists.
 */
export function visibleNodes(access: Access): Condition {
  const [below, usable] = [access.tenantsQuery('viewer'), access.tenantsQuery('viewer', 'usable')];
  if (below === undefined || usable === undefined) return { sql: 'true', values: [] };
  return {
    sql: `(${OWNER} in (${below.sql})
      or (node.kind = any(?::text[]) and ${OWNER} in (${usable.sql}))
      or node.data->>'instanceTenantId' in (${below.sql}))`,
    values: [...below.values, `{${SHARED.join(',')}}`, ...usable.values, ...below.values],
  };
}
