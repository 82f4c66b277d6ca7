import type { TenantEntry } from '#contracts/site-file/places.ts';
import type { Lists } from '../read/objects.ts';
import { annotate } from './annotation.ts';
import type { MappedFile, Mapping } from './mapping.ts';
import { LONGEST_NAME, namesOfScope, noteOf, type NameIn } from './names.ts';
import { nested } from './tree.ts';

const GROUPS = 'tenancy/tenant-groups';
const TENANTS = 'tenancy/tenants';

/** Tenant groups and the tenants in them are one tree of tenants, below the tenant of the import. */
export function mapTenants(mapping: Mapping, base: MappedFile, lists: Lists): void {
  const groups = lists[GROUPS].map((one) => ({ ...one, list: GROUPS, key: `g${one.id}`, above: one.parent }));
  const tenants = lists[TENANTS].map((one) => ({
    ...one,
    list: TENANTS,
    key: `t${one.id}`,
    above: one.group,
  }));
  // Ids of the two lists overlap: each has a number of its own in the tree.
  const all = [...groups, ...tenants].map((one, index) => ({ ...one, netboxId: one.id, id: index + 1 }));
  const groupAt = new Map(all.filter(({ list }) => list === GROUPS).map((one) => [one.netboxId, one.id]));
  for (const { list, netboxId, name } of all) mapping.object(list, { id: netboxId }, name);
  const names = new Map<number | null, NameIn>();
  const entries = nested(
    all,
    {
      parentOf: ({ above }) => (above === null ? null : (groupAt.get(above) ?? -1)),
      objectOf: ({ list, netboxId }) => mapping.find(list, netboxId),
      build: (item, { path, parent }, inside): TenantEntry | undefined => {
        const object = mapping.find(item.list, item.netboxId);
        if (object === undefined) return undefined;
        const nameIn = names.get(parent) ?? namesOfScope(LONGEST_NAME);
        names.set(parent, nameIn);
        mapping.describe(object, base, 'tenant', path);
        annotate(object, { ...item, description: '' });
        const name = nameIn(object);
        const tenants = inside([...path, 'tenants']);
        return {
          name,
          description: noteOf(item.description, 1_000),
          ...(tenants.length > 0 ? { tenants } : {}),
        };
      },
    },
    ['tenants'],
  );
  if (entries.length > 0) base.content.tenants = [...entries];
}
