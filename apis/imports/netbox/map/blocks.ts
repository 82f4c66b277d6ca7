import type { SiteFile } from '#contracts/site-file/site-file.ts';
import { ipPrefixText } from '#platform/networks/ip-text.ts';
import type { Lists, ObjectOf } from '../read/objects.ts';
import { annotate } from './annotation.ts';
import type { Lookup } from './lookup.ts';
import type { MappedFile, MappedObject, Mapping } from './mapping.ts';
import { namesOfScope, noteOf } from './names.ts';
import { indexPrefixes, type PrefixIndex } from './prefixes.ts';

export type BlockEntry = NonNullable<SiteFile['ipBlocks']>[number];

/** A block of the graph, from a prefix or an aggregate. */
export interface MappedBlock {
  readonly prefix: string;
  /** The VRF; null for the global table. */
  readonly vrf: number | null;
  readonly routingDomain: string | undefined;
}

export interface Blocks {
  readonly index: PrefixIndex<MappedBlock>;
}

interface Draft extends MappedBlock {
  readonly object: MappedObject;
  readonly entry: BlockEntry;
  site: number | null;
}

/** The name of the address space of a VRF. */
export function spaceOf({ vrf }: Pick<MappedBlock, 'vrf'>): string {
  return vrf === null ? 'global' : `vrf ${vrf}`;
}

/** VRFs, aggregates and prefixes. A block with a site is in that site's file, the others in the first. */
export function mapBlocks(
  mapping: Mapping,
  { base, fileOfSite }: { readonly base: MappedFile; readonly fileOfSite: ReadonlyMap<number, MappedFile> },
  lists: Lists,
  lookup: Lookup,
): Blocks {
  const domains = mapVrfs(mapping, base, lists, lookup);
  const drafts = new Map<string, Draft>();
  for (const one of lists['ipam/prefixes']) {
    const object = mapping.object('ipam/prefixes', one, one.prefix);
    keepDraft(drafts, object, draftOf(object, one, { lookup, domains }));
  }
  for (const one of lists['ipam/aggregates']) addAggregate(mapping, drafts, one, lookup);
  const index = indexPrefixes([...drafts.values()], spaceOf);
  settleSites([...drafts.values()], index);
  for (const { object, entry, site } of drafts.values()) {
    const file = (site === null ? undefined : fileOfSite.get(site)) ?? base;
    const entries = (file.content.ipBlocks ??= []);
    mapping.describe(object, file, 'ipBlock', ['ipBlocks', entries.length]);
    entries.push({ ...entry, ...(file === base ? {} : { site: true }) });
  }
  return { index };
}

function keepDraft(drafts: Map<string, Draft>, object: MappedObject, draft: Draft | undefined): void {
  if (draft === undefined) {
    object.reason = 'it is no prefix that the graph takes';
    return;
  }
  const key = `${spaceOf(draft)} ${draft.prefix}`;
  if (drafts.has(key)) object.reason = 'the same prefix is there twice in its VRF; it is one block';
  else drafts.set(key, draft);
}

function draftOf(
  object: MappedObject,
  one: ObjectOf<'ipam/prefixes'>,
  { lookup, domains }: { readonly lookup: Lookup; readonly domains: ReadonlyMap<number, string> },
): Draft | undefined {
  const prefix = ipPrefixText.safeParse(one.prefix);
  if (!prefix.success) return undefined;
  const { status, scope_type } = one;
  const routingDomain = one.vrf === null ? undefined : domains.get(one.vrf);
  const vlan = lookup.get('ipam/vlans', one.vlan);
  annotate(
    object,
    one,
    {
      status: status === 'active' ? '' : status,
      role: lookup.nameOf('ipam/roles', one.role),
      tenant: lookup.nameOf('tenancy/tenants', one.tenant),
      vlan: vlan === undefined ? undefined : `${vlan.vid} ${vlan.name}`,
      scope: scopeName(one, lookup),
    },
    true,
  );
  const site =
    scope_type === 'dcim.site'
      ? one.scope_id
      : scope_type === 'dcim.location'
        ? (lookup.get('dcim/locations', one.scope_id)?.site ?? null)
        : null;
  return {
    object,
    prefix: prefix.data,
    vrf: one.vrf,
    routingDomain,
    site,
    entry: {
      prefix: prefix.data,
      ...(routingDomain === undefined ? {} : { routingDomain }),
      // Machines get addresses from what NetBox calls a pool; from others once someone allows it.
      allocatable: one.is_pool && status === 'active',
    },
  };
}

function scopeName({ scope_type, scope_id }: ObjectOf<'ipam/prefixes'>, lookup: Lookup): string | undefined {
  const path = (
    {
      'dcim.region': 'dcim/regions',
      'dcim.sitegroup': 'dcim/site-groups',
      'dcim.location': 'dcim/locations',
    } as const
  )[scope_type];
  return path === undefined ? undefined : lookup.nameOf(path, scope_id);
}

/** An aggregate is a block around others; where a prefix is as large, they are one block. */
function addAggregate(
  mapping: Mapping,
  drafts: Map<string, Draft>,
  one: ObjectOf<'ipam/aggregates'>,
  lookup: Lookup,
): void {
  const object = mapping.object('ipam/aggregates', one, one.prefix);
  const prefix = ipPrefixText.safeParse(one.prefix);
  const same = drafts.get(`${spaceOf({ vrf: null })} ${prefix.data}`);
  if (same !== undefined) {
    object.carriers = [same.object];
    return;
  }
  const { date_added } = one;
  const [rir, tenant] = [lookup.nameOf('ipam/rirs', one.rir), lookup.nameOf('tenancy/tenants', one.tenant)];
  annotate(object, one, { rir, tenant, date_added }, true);
  const entry = { prefix: prefix.data ?? '', allocatable: false };
  const draft = { object, prefix: prefix.data ?? '', vrf: null, routingDomain: undefined, site: null, entry };
  keepDraft(drafts, object, prefix.success ? draft : undefined);
}

/**
 * A block inside one of a site is at that site. NetBox has containers of one site around prefixes of others, and prefixes
 * without a site in those of one.
 */
function settleSites(drafts: readonly Draft[], index: PrefixIndex<MappedBlock>): void {
  const all = new Map<MappedBlock, Draft>(drafts.map((one) => [one, one]));
  const around = (draft: Draft): Draft[] =>
    index.ancestors(spaceOf(draft), draft.prefix).flatMap((one) => all.get(one) ?? []);
  for (const draft of drafts.filter(({ site }) => site !== null)) {
    for (const outer of around(draft)) {
      if (outer.site === null || outer.site === draft.site) continue;
      outer.site = null;
      outer.object.notes.push('its site is left out: blocks of other sites lie in it');
    }
  }
  for (const draft of drafts.filter(({ site }) => site === null))
    draft.site = around(draft).find(({ site }) => site !== null)?.site ?? null;
}

function mapVrfs(
  mapping: Mapping,
  base: MappedFile,
  lists: Lists,
  lookup: Lookup,
): ReadonlyMap<number, string> {
  const nameIn = namesOfScope();
  const names = new Map<number, string>();
  const entries = lists['ipam/vrfs'].map((vrf, index) => {
    const object = mapping.object('ipam/vrfs', vrf, vrf.name);
    const name = nameIn(object);
    names.set(vrf.id, name);
    mapping.describe(object, base, 'routingDomain', ['routingDomains', index]);
    const { import_targets, export_targets, tenant } = vrf;
    const targets = (ids: readonly number[]): string[] =>
      ids.flatMap((id) => lookup.nameOf('ipam/route-targets', id) ?? []);
    annotate(
      object,
      { ...vrf, description: '' },
      {
        import_targets: targets(import_targets),
        export_targets: targets(export_targets),
        tenant: lookup.nameOf('tenancy/tenants', tenant),
      },
    );
    const description = noteOf(vrf.description, 200);
    return { name, routeDistinguisher: noteOf(vrf.rd, 40), description };
  });
  if (entries.length > 0) base.content.routingDomains = entries;
  return names;
}
