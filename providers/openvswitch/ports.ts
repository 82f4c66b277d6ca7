import type { PortVlans, SwitchPort } from '#contracts/hardware/switch-ports.ts';
import type { Database, InterfaceRow, PortRow } from './database.ts';

/** The key of a description in `external_ids`: Open vSwitch has no column for it, and does not use this one. */
export const DESCRIPTION = 'description';

/**
 * The ports of all bridges. A port with one interface of its own name is a port; one with others is a LAG (a bond), whose
 * interfaces are its members.
 */
export function portsOf({ bridges, ports, interfaces }: Database): SwitchPort[] {
  const byId = new Map(interfaces.map((row) => [row._uuid, row]));
  const bridged = new Set(bridges.flatMap((bridge) => bridge.ports));
  const bridgeNames = new Set(bridges.map(({ name }) => name));
  return ports
    .filter((port) => bridged.has(port._uuid) && !bridgeNames.has(port.name))
    .flatMap((port) => portAndMembers(port, interfacesOf(port, byId)))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}

export function interfacesOf(port: PortRow, byId: ReadonlyMap<string, InterfaceRow>): InterfaceRow[] {
  return port.interfaces.flatMap((id) => byId.get(id) ?? []);
}

/** Whether a port is a LAG: its interfaces have other names. */
export function isLag({ name }: { readonly name: string }, interfaces: readonly { name: string }[]): boolean {
  return interfaces.length !== 1 || interfaces[0]?.name !== name;
}

function portAndMembers(port: PortRow, interfaces: readonly InterfaceRow[]): SwitchPort[] {
  const { vlans, unsupported } = vlansOf(port);
  const [own] = interfaces;
  if (!isLag(port, interfaces) && own !== undefined)
    return [{ ...interfaceState(own), vlans, lag: null, unsupported }];
  const members = interfaces.map((row) => ({
    ...interfaceState(row),
    vlans: null,
    lag: port.name,
    unsupported: null,
  }));
  return [
    {
      name: port.name,
      enabled: common(members.map(({ enabled }) => enabled)),
      linkUp: members.some(({ linkUp }) => linkUp === true) ? true : common(members.map((one) => one.linkUp)),
      description: port.external_ids[DESCRIPTION] ?? null,
      mtu: common(members.map(({ mtu }) => mtu)),
      vlans,
      lag: null,
      unsupported,
    },
    ...members,
  ];
}

/** The value that all have; null where they differ. */
function common<Value>(values: readonly (Value | null)[]): Value | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

/** ovs-vswitchd sets `mtu` and the states; while it does not run, the MTU is the requested one. */
function interfaceState(
  row: InterfaceRow,
): Pick<SwitchPort, 'name' | 'enabled' | 'linkUp' | 'description' | 'mtu'> {
  return {
    name: row.name,
    enabled: row.admin_state === null ? null : row.admin_state === 'up',
    linkUp: row.link_state === null ? null : row.link_state === 'up',
    description: row.external_ids[DESCRIPTION] ?? null,
    mtu: row.mtu ?? row.mtu_request,
  };
}

/** The columns `vlan_mode`, `tag` and `trunks` of the table Port, as ovs-vswitchd.conf.db(5) defines them. */
function vlansOf({ vlan_mode: given, tag, trunks }: PortRow): Pick<SwitchPort, 'vlans' | 'unsupported'> {
  const mode = given ?? (tag === null ? 'trunk' : 'access');
  // VLAN id 0: a frame with a priority and without a VLAN (IEEE 802.1Q).
  const untaggedVid = tag === 0 ? null : tag;
  const named = trunks.filter((vid) => vid !== 0 && vid <= 4_094).toSorted((a, b) => a - b);
  const all = trunks.length === 0;
  switch (mode) {
    case 'access':
      return { vlans: { mode: 'ACCESS', untaggedVid, taggedVids: [] }, unsupported: null };
    case 'trunk':
      return {
        vlans: { mode: 'TRUNK', untaggedVid: null, taggedVids: all ? 'ALL' : named },
        unsupported: null,
      };
    case 'native-untagged': {
      const taggedVids = all ? ('ALL' as const) : named.filter((vid) => vid !== untaggedVid);
      return { vlans: { mode: 'TRUNK', untaggedVid, taggedVids }, unsupported: null };
    }
    default:
      return { vlans: null, unsupported: `its vlan_mode is ${mode}` };
  }
}

/** The columns of the table Port for these VLANs. */
export function columnsOf({ mode, untaggedVid, taggedVids }: PortVlans): Record<string, unknown> {
  const set = (values: readonly number[]): unknown => ['set', values];
  if (mode === 'ACCESS') return { vlan_mode: 'access', tag: untaggedVid ?? set([]), trunks: set([]) };
  const trunks = taggedVids === 'ALL' ? [] : taggedVids;
  if (untaggedVid === null) {
    // As of a port that was never set up.
    const vlanMode = taggedVids === 'ALL' ? set([]) : 'trunk';
    return { vlan_mode: vlanMode, tag: set([]), trunks: set(trunks) };
  }
  // An empty list would let all VLANs pass; the untagged one passes in any case.
  const listed = taggedVids === 'ALL' ? [] : [untaggedVid, ...trunks];
  return { vlan_mode: 'native-untagged', tag: untaggedVid, trunks: set(listed) };
}
