import type { PortVlans, SwitchPort } from '#contracts/hardware/switch-ports.ts';
import { isLag, isPort, type Configuration } from './configuration.ts';
import type { InterfaceConfig } from './interface-config.ts';
import { DEFAULT_VLAN, memberIds, type VlanIds } from './members.ts';

/** Junos counts the Ethernet header (destination, source, type) as part of the MTU of an interface. */
export const ETHERNET_HEADER = 14;

/** A member of a trunk that stands for all VLANs. */
export const ALL = 'all';

/** An interface that is there and not configured. */
export const unconfigured = (name: string): InterfaceConfig => ({
  name,
  description: null,
  mtu: null,
  isDisabled: false,
  bundle: null,
  hasUnit: false,
  switching: null,
  nativeVid: null,
  unsupported: null,
  lostWithUnit: null,
  lostWithLag: null,
});

/** Ports that the switch has or its configuration names, and LAGs that the configuration has, or that have members. */
export function portsOf({ interfaces, links, vlanIds }: Configuration): SwitchPort[] {
  const bundles = [...interfaces.values()].flatMap(({ bundle }) => bundle ?? []);
  const names = new Set([
    ...[...links.keys()].filter(isPort),
    ...[...interfaces.keys()].filter((name) => isPort(name) || isLag(name)),
    ...bundles,
  ]);
  return [...names]
    .map((name) => portOf(interfaces.get(name) ?? unconfigured(name), links.get(name) ?? null, vlanIds))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}

function portOf(config: InterfaceConfig, linkUp: boolean | null, vlanIds: VlanIds): SwitchPort {
  const { name, description, mtu, isDisabled, bundle } = config;
  const { vlans, unsupported } = vlansOf(config, vlanIds);
  return {
    name,
    enabled: !isDisabled,
    linkUp,
    description,
    mtu: mtu === null ? null : mtu - ETHERNET_HEADER,
    vlans: bundle === null ? vlans : null,
    lag: bundle,
    unsupported,
  };
}

/** An interface without the family `ethernet-switching` switches no frames: it is in no VLAN. */
export function vlansOf(
  { switching, nativeVid, unsupported }: InterfaceConfig,
  vlanIds: VlanIds,
): { readonly vlans: PortVlans | null; readonly unsupported: string | null } {
  if (unsupported !== null) return { vlans: null, unsupported };
  if (switching === null)
    return { vlans: { mode: 'ACCESS', untaggedVid: null, taggedVids: [] }, unsupported: null };
  const { mode, members } = switching;
  const ids = memberIds(
    members.filter((one) => one !== ALL),
    vlanIds,
  );
  if (ids === null) return { vlans: null, unsupported: 'one of its VLANs is not configured, or has no id' };
  if (mode === 'access') {
    const [untaggedVid = vlanIds.get(DEFAULT_VLAN)?.[0] ?? null, ...more] = ids;
    if (more.length > 0 || members.includes(ALL))
      return { vlans: null, unsupported: 'it is an access port of several VLANs' };
    return { vlans: { mode: 'ACCESS', untaggedVid, taggedVids: [] }, unsupported: null };
  }
  if (mode !== 'trunk') return { vlans: null, unsupported: `its interface-mode is ${mode}` };
  if (members.includes(ALL))
    return { vlans: { mode: 'TRUNK', untaggedVid: nativeVid, taggedVids: 'ALL' }, unsupported: null };
  if (nativeVid !== null && !ids.includes(nativeVid))
    return { vlans: null, unsupported: 'its native-vlan-id is not among its VLANs' };
  const taggedVids = ids.filter((vid) => vid !== nativeVid);
  return { vlans: { mode: 'TRUNK', untaggedVid: nativeVid, taggedVids }, unsupported: null };
}
