import { vlansText, type PortVlans } from '#contracts/hardware/switch-ports.ts';
import { isNowhere, type Change, type InterfaceChange } from './change.ts';
import type { Configuration } from './configuration.ts';
import { ETHER_OPTIONS } from './interface-config.ts';
import { memberOf, type VlanIds } from './members.ts';
import { ALL, ETHERNET_HEADER, vlansOf } from './ports.ts';
import { leaf, tag, withAttributes, type Tag } from './xml.ts';

/** The contents of two `edit-config`: statements that go, then those that come. Both are empty where nothing has to change. */
export interface Edits {
  readonly deletions: readonly Tag[];
  readonly additions: readonly Tag[];
}

/** Only statements that are there are deleted: the deletion of any other is an error (RFC 6241, section 7.2). */
const deleted = (one: Tag): Tag => withAttributes(one, { operation: 'delete' });

export function editsOf({ interfaces, removed }: Change, configuration: Configuration): Edits {
  const options = ETHER_OPTIONS.find((name) => configuration.etherOptions.has(name)) ?? ETHER_OPTIONS[0];
  const gone = removed
    .filter((name) => configuration.interfaces.has(name))
    .map((name) => deleted(tag('interface', leaf('name', name))));
  const deletions = interfaces.flatMap((one) =>
    interfaceTag(one, deletionsOf(one, configuration.vlanIds, options)),
  );
  const additions = interfaces.flatMap((one) =>
    interfaceTag(one, additionsOf(one, configuration.vlanIds, options)),
  );
  return { deletions: [...gone, ...deletions], additions };
}

function interfaceTag({ before: { name } }: InterfaceChange, statements: readonly Tag[]): Tag[] {
  return statements.length === 0 ? [] : [tag('interface', leaf('name', name), ...statements)];
}

function deletionsOf(change: InterfaceChange, vlanIds: VlanIds, options: string): Tag[] {
  const { before, desired, bundle } = change;
  const tags: Tag[] = [];
  if (desired.description === null && before.description !== null) tags.push(deleted(tag('description')));
  if (desired.mtu === null && before.mtu !== null) tags.push(deleted(tag('mtu')));
  if (desired.enabled === true && before.isDisabled) tags.push(deleted(tag('disable')));
  if (bundle === null && before.bundle !== null) tags.push(tag(options, deleted(tag('ieee-802.3ad'))));
  if (bundle !== null && before.bundle === null) {
    // A member has no unit of its own.
    if (before.hasUnit) tags.push(deleted(tag('unit', leaf('name', 0))));
    if (before.nativeVid !== null) tags.push(deleted(tag('native-vlan-id')));
  }
  const vlans = newVlans(change, vlanIds);
  if (vlans === undefined) return tags;
  if (isNowhere(vlans)) tags.push(tag('unit', leaf('name', 0), deleted(tag('family'))));
  else if (before.switching !== null && before.switching.members.length > 0)
    tags.push(unitWith(deleted(tag('vlan'))));
  if (before.nativeVid !== null && (vlans.mode === 'ACCESS' || vlans.untaggedVid === null))
    tags.push(deleted(tag('native-vlan-id')));
  return tags;
}

function additionsOf(change: InterfaceChange, vlanIds: VlanIds, options: string): Tag[] {
  const { before, desired, bundle, isNew } = change;
  const tags: Tag[] = [];
  if (desired.description != null && desired.description !== before.description)
    tags.push(leaf('description', desired.description));
  if (desired.mtu != null && desired.mtu + ETHERNET_HEADER !== before.mtu)
    tags.push(leaf('mtu', desired.mtu + ETHERNET_HEADER));
  if (desired.enabled === false && !before.isDisabled) tags.push(tag('disable'));
  if (isNew) tags.push(tag('aggregated-ether-options', tag('lacp', tag('active'))));
  if (bundle !== null && bundle !== before.bundle)
    tags.push(tag(options, tag('ieee-802.3ad', leaf('bundle', bundle))));
  const vlans = newVlans(change, vlanIds);
  if (vlans === undefined || isNowhere(vlans)) return tags;
  const members = membersOf(vlans, vlanIds).map((member) => leaf('members', member));
  tags.push(unitWith(leaf('interface-mode', vlans.mode.toLowerCase()), tag('vlan', ...members)));
  if (vlans.mode === 'TRUNK' && vlans.untaggedVid !== null)
    tags.push(leaf('native-vlan-id', vlans.untaggedVid));
  return tags;
}

/** The VLANs of an interface where they have to change. */
function newVlans({ before, vlans }: InterfaceChange, vlanIds: VlanIds): PortVlans | undefined {
  if (vlans === undefined) return undefined;
  return vlansText(vlans) === vlansText(vlansOf(before, vlanIds).vlans) ? undefined : vlans;
}

/** The VLAN of frames without a tag is a member too; `native-vlan-id` says which one it is. */
function membersOf({ untaggedVid, taggedVids }: PortVlans, vlanIds: VlanIds): string[] {
  if (taggedVids === 'ALL') return [ALL];
  const vids = untaggedVid === null ? taggedVids : [untaggedVid, ...taggedVids];
  return vids.map((vid) => memberOf(vid, vlanIds));
}

const unitWith = (...statements: readonly Tag[]): Tag =>
  tag('unit', leaf('name', 0), tag('family', tag('ethernet-switching', ...statements)));
