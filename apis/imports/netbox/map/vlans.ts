import type { SiteFile } from '#contracts/site-file/site-file.ts';
import { pathOf } from '#contracts/site-file/texts.ts';
import type { Lists, ObjectOf } from '../read/objects.ts';
import { annotate } from './annotation.ts';
import type { Lookup } from './lookup.ts';
import type { MappedFile, MappedObject, Mapping } from './mapping.ts';
import { namesOfScope, noteOf } from './names.ts';

type GroupEntry = NonNullable<SiteFile['vlanGroups']>[number];
type Vlan = ObjectOf<'ipam/vlans'>;

/**
 * VLAN groups with their VLANs; answers the path of group and number to each VLAN. VLANs that NetBox has in no group are
 * in one made up for their site.
 */
export function mapVlans(
  mapping: Mapping,
  base: MappedFile,
  lists: Lists,
  lookup: Lookup,
): ReadonlyMap<number, string> {
  const nameIn = namesOfScope();
  const paths = new Map<number, string>();
  const entries: GroupEntry[] = [];
  const add = (group: MappedObject, name: string, description: string, vlans: readonly Vlan[]): void => {
    const path = ['vlanGroups', entries.length];
    mapping.describe(group, base, 'vlanGroup', path);
    const seen = new Set<number>();
    const kept = vlans.filter((vlan) => {
      const object = mapping.find('ipam/vlans', vlan.id);
      if (object === undefined) return false;
      if (!seen.has(vlan.vid)) return seen.add(vlan.vid);
      object.reason = `another VLAN of "${name}" has the number ${vlan.vid}`;
      return false;
    });
    entries.push({
      name,
      description: noteOf(description, 1_000),
      vlans: kept.map((vlan, index) => {
        const object = mapping.find('ipam/vlans', vlan.id);
        if (object !== undefined) {
          mapping.describe(object, base, 'vlan', [...path, 'vlans', index]);
          annotateVlan(object, vlan, lookup);
        }
        paths.set(vlan.id, pathOf([name, String(vlan.vid)]));
        return { vid: vlan.vid, name: nameOfVlan(vlan), description: noteOf(vlan.description, 1_000) };
      }),
    });
  };
  for (const one of lists['ipam/vlan-groups']) mapping.object('ipam/vlan-groups', one, one.name);
  for (const one of lists['ipam/vlans']) mapping.object('ipam/vlans', one, `${one.name} (${one.vid})`);
  const byGroup = Map.groupBy(lists['ipam/vlans'], ({ group }) => group);
  for (const group of lists['ipam/vlan-groups']) {
    const object = mapping.find('ipam/vlan-groups', group.id);
    if (object === undefined) continue;
    const scope = group.scope_type === 'dcim.site' ? lookup.nameOf('dcim/sites', group.scope_id) : undefined;
    annotate(object, { ...group, description: '' }, { scope: scope ?? group.scope_type });
    add(object, nameIn(object), group.description, byGroup.get(group.id) ?? []);
  }
  const bySite = Map.groupBy(byGroup.get(null) ?? [], ({ site }) => site);
  for (const [site, vlans] of bySite) {
    const of = lookup.nameOf('dcim/sites', site);
    const group = mapping.madeUp(of === undefined ? 'VLANs without a group' : `VLANs of ${of}`);
    add(group, nameIn(group), '', vlans);
  }
  if (entries.length > 0) base.content.vlanGroups = entries;
  return paths;
}

function nameOfVlan({ name, vid }: Vlan): string {
  return namesOfScope()({ type: '', id: vid, name, notes: [], isReal: false });
}

function annotateVlan(object: MappedObject, vlan: Vlan, lookup: Lookup): void {
  const { status, role, tenant } = vlan;
  annotate(
    object,
    { ...vlan, description: '' },
    {
      status: status === 'active' ? '' : status,
      role: lookup.nameOf('ipam/roles', role),
      tenant: lookup.nameOf('tenancy/tenants', tenant),
    },
  );
}
