import type { TenantEntry } from '#contracts/site-file/places.ts';
import { partsOf, pathOf } from '#contracts/site-file/texts.ts';
import type { AskDomain } from '#platform/graph/joint-transaction.ts';
import type { FileKind, Found, Scope, Wanted } from './kind.ts';
import { Reference, USUAL } from './kind.ts';
import { pathKey } from './keys.ts';
import { readAmong, type Node } from './read-all.ts';

/** Tenants below the file's, which itself has the empty key. */
export const tenantKind: FileKind = {
  ...USUAL,
  kind: 'tenant',
  title: 'tenant',
  domain: 'tenants',
  type: 'Tenant',
  one: 'tenant',
  fixed: ['parentId'],
  wanted: ({ file }) => wantedOf(file.tenants ?? [], [], ['tenants']),
  async found(scope) {
    const { ids, tenantId } = scope;
    ids.set('tenant', '', tenantId);
    return usesTenants(scope) ? await below(scope.ask, tenantId) : [];
  },
};

function usesTenants({ file }: Scope): boolean {
  return file.tenants !== undefined || (file.ipBlocks ?? []).some(({ tenant }) => tenant !== undefined);
}

function wantedOf(
  entries: readonly TenantEntry[],
  above: readonly string[],
  path: readonly PropertyKey[],
): Wanted[] {
  return entries.flatMap(({ tenants = [], ...entry }, index) => {
    const names = [...above, entry.name];
    const own = [...path, index];
    const parent = new Reference('tenant', pathKey(above), pathOf(above));
    const wanted = {
      key: pathKey(names),
      name: pathOf(names),
      path: own,
      depth: above.length,
      values: { ...entry, parentId: parent },
    };
    return [wanted, ...wantedOf(tenants, names, [...own, 'tenants'])];
  });
}

async function below(ask: AskDomain, tenantId: string): Promise<Found[]> {
  const found: Found[] = [];
  let level: ReadonlyMap<string, readonly string[]> = new Map([[tenantId, []]]);
  while (level.size > 0) {
    const nodes = await readAmong(ask, [...level.keys()], (some) => ({
      domain: 'tenants',
      list: 'tenants',
      filter: 'TenantWhere',
      fields: 'name description parent { id }',
      where: { parentId: { in: some } },
    }));
    const next = new Map<string, readonly string[]>();
    for (const node of nodes) {
      const parentId = parentOf(node);
      const names = [...(level.get(parentId) ?? []), String(node['name'])];
      next.set(node.id, names);
      found.push({
        id: node.id,
        version: node.version,
        key: pathKey(names),
        name: pathOf(names),
        depth: names.length - 1,
        values: { name: node['name'], description: node['description'], parentId },
      });
    }
    level = next;
  }
  return found;
}

function parentOf(node: Node): string {
  return (node['parent'] as { readonly id: string }).id;
}

/** The paths of names that lead from the tenant to those below it. */
export async function namesBelow(ask: AskDomain, tenantId: string): Promise<ReadonlyMap<string, string>> {
  return new Map((await below(ask, tenantId)).map(({ id, name }) => [id, name]));
}

/** The tenant that an entry names by a path from the file's tenant; that one where it names none. */
export function tenantReference(path: string | undefined): Reference {
  return new Reference('tenant', path === undefined ? '' : pathKey(partsOf(path)), path ?? '');
}
