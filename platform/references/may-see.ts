import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';

interface Owned {
  readonly id: string;
  /** The tenant that owns it; of a tenant, itself. */
  readonly owner: string | null;
  /** Of a server, the tenant whose instance runs on it. */
  readonly instanceTenant: string | null;
}

/**
 * Whether the caller may see another domain's resource, by the rule by which that domain shows it: viewers of the tenant
 * that owns it, of the tenant whose instance runs on it, and tenants below where it is shared with them. One
 * statement for all that a level of the request asks about. False for what is unknown or deleted.
 */
export async function maySeeReference(
  context: GraphContext,
  id: string,
  { sharedDown = false }: { readonly sharedDown?: boolean | undefined } = {},
): Promise<boolean> {
  const found = await batch(
    context,
    'owners of references',
    id,
    async (ids) => await readOwners(context, ids),
  );
  if (found === undefined) return false;
  const { owner, instanceTenant } = found;
  const { access } = context;
  if (sharedDown ? await access.mayUse(owner) : await access.may('viewer', owner)) return true;
  return instanceTenant !== null && (await access.may('viewer', instanceTenant));
}

async function readOwners({ em }: GraphContext, ids: readonly string[]): Promise<Map<string, Owned>> {
  const rows: Owned[] = await em.execute(
    `select id, case kind when 'tenant' then id else tenant_id end as owner,
       data->>'instanceTenantId' as "instanceTenant"
     from reference where id in (${ids.map(() => '?').join(', ')}) and not deleted`,
    [...ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
