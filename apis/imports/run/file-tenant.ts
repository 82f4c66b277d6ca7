import { partsOf } from '#contracts/site-file/texts.ts';
import type { Actor } from '#platform/auth/actor.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { AskDomain } from '#platform/graph/joint-transaction.ts';
import { nameKey } from '../kinds/keys.ts';

interface NamedTenant {
  readonly id: string;
  readonly name: string;
  readonly parent: { readonly id: string } | null;
}

/** Tenants of one name that are read; more of them than a page are distinguished by `tenantId`. */
const PAGE = 1_000;

/**
 * The tenant of a file: that of the request, that of the path in the file, or the only one on which the caller has a
 * role. The path ends with the tenant, and begins with as many of those above as distinguish it from others.
 */
export async function tenantOfFile(
  ask: AskDomain,
  actor: Actor,
  given: { readonly tenantId?: string | undefined; readonly path?: string | undefined },
): Promise<string> {
  if (given.tenantId !== undefined) return given.tenantId;
  if (given.path !== undefined) return await tenantByPath(ask, given.path);
  const granted = [...new Set(actor.grants.map(({ tenantId }) => tenantId))];
  const [only] = granted;
  if (only !== undefined && granted.length === 1) return only;
  throw new UserError('INVALID_INPUT', 'Say whose the file is: by `tenant` in the file, or by `tenantId`.', {
    path: ['tenantId'],
  });
}

async function tenantByPath(ask: AskDomain, path: string): Promise<string> {
  const parts = partsOf(path);
  const document = `query($where: TenantWhere) { tenants(first: ${PAGE}, where: $where) { nodes { id name parent { id } } } }`;
  const read = async (where: object): Promise<readonly NamedTenant[]> =>
    (await ask<{ tenants: { nodes: readonly NamedTenant[] } }>('tenants', document, { where })).tenants.nodes;
  const named = await read({ name: { eq: parts.at(-1) ?? '' } });
  const fits: string[] = [];
  for (const tenant of named) {
    let above = tenant.parent;
    let isIt = true;
    for (const part of parts.slice(0, -1).toReversed()) {
      const [parent] = above === null ? [] : await read({ id: { eq: above.id } });
      // Names above those that the caller may see are not checked.
      if (parent === undefined) break;
      isIt &&= nameKey(parent.name) === nameKey(part);
      above = parent.parent;
    }
    if (isIt) fits.push(tenant.id);
  }
  const [only] = fits;
  if (only !== undefined && fits.length === 1) return only;
  const message =
    only === undefined
      ? `there is no tenant "${path}" that you may see. Check the names, or give its id as \`tenantId\`.`
      : `there are ${fits.length} tenants "${path}" (${fits.slice(0, 5).join(', ')}). Write more of the names above it, or give its id as \`tenantId\`.`;
  throw new UserError(only === undefined ? 'NOT_FOUND' : 'INVALID_INPUT', message, { path: ['tenant'] });
}

/** The names that lead to a tenant, as far up as the caller may see, without the root. */
export async function pathToTenant(ask: AskDomain, tenantId: string): Promise<string[]> {
  const document = `query($id: ID!) { tenant(id: $id) { id name parent { id } } }`;
  const names: string[] = [];
  for (let id: string | undefined = tenantId; id !== undefined;) {
    const { tenant }: { tenant: NamedTenant | null } = await ask('tenants', document, { id });
    if (tenant !== null && (tenant.parent !== null || names.length === 0)) names.unshift(tenant.name);
    id = tenant?.parent?.id;
  }
  return names;
}
