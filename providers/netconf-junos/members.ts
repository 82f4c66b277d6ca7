import type { Element } from '@xmldom/xmldom';
import { childrenOf, textAt } from './xml.ts';

/** Ids of VLANs by their names. */
export type VlanIds = ReadonlyMap<string, readonly number[]>;

/** The VLAN of ports that name none, and its id where its configuration has no other (Junos with ELS). */
export const DEFAULT_VLAN = 'default';
const DEFAULT_ID = 1;

/** The VLANs of the stanza `vlans`: each has an id, or a list of them. */
export function vlanIdsOf(vlans: Element | null): VlanIds {
  const ids = new Map<string, readonly number[]>([[DEFAULT_VLAN, [DEFAULT_ID]]]);
  for (const vlan of vlans === null ? [] : childrenOf(vlans, 'vlan')) {
    const listed = [...childrenOf(vlan, 'vlan-id'), ...childrenOf(vlan, 'vlan-id-list')];
    const own = listed.flatMap((one) => idsOfRange(textAt(one) ?? '') ?? []);
    if (own.length > 0) ids.set(textAt(vlan, 'name') ?? '', own);
  }
  return ids;
}

/** The ids of `members`, each an id, a range of them, or the name of a VLAN; null where one has no id. */
export function memberIds(members: readonly string[], vlanIds: VlanIds): number[] | null {
  const ids = members.map((member) => idsOfRange(member) ?? vlanIds.get(member) ?? null);
  return ids.includes(null) ? null : [...new Set(ids.flatMap((own) => own ?? []))].toSorted((a, b) => a - b);
}

/** How a VLAN is named in `members`: by its id, but for the default one, whose id need not be configured. */
export function memberOf(vid: number, vlanIds: VlanIds): string {
  const isDefault = vlanIds.get(DEFAULT_VLAN)?.[0] === vid;
  return isDefault ? DEFAULT_VLAN : String(vid);
}

const LAST_ID = 4_094;

function idsOfRange(text: string): number[] | null {
  const [, from, to = from] = /^(\d{1,4})(?:-(\d{1,4}))?$/u.exec(text) ?? [];
  if (from === undefined) return null;
  const first = Number(from);
  const last = Math.min(Number(to), LAST_ID);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
