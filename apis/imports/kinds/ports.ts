import { PORT_KINDS } from '#contracts/hardware/port-kinds.ts';
import type { CableEntry } from '#contracts/site-file/devices.ts';
import type { PortEntry } from '#contracts/site-file/ports.ts';
import type { AskDomain } from '#platform/graph/joint-transaction.ts';
import {
  holderAt,
  holderKey,
  holderReference,
  holdersOf,
  idsOfKind,
  knownHolders,
  namedHolders,
  type Holder,
  type HolderName,
} from './holders.ts';
import { Reference, USUAL, type FileKind, type Found, type Scope, type Values, type Wanted } from './kind.ts';
import { idOf, readAmong, valuesOf, type ListOptions, type Node } from './read-all.ts';
import { vlanReference } from './vlans.ts';

/** What files and inputs call alike. */
export const PORT_FIELDS = [
  'name',
  'kind',
  'type',
  'speed',
  'macAddress',
  'description',
  'mtu',
  'mode',
  'enabled',
  'managementOnly',
  'rearPosition',
  'positions',
] as const;

/** References of a port to others of its holder, with the kind of these. */
export const PORT_REFERENCES = [
  ['lag', 'NETWORK'],
  ['breakoutParent', 'NETWORK'],
  ['rearPort', 'REAR'],
] as const;

function portList(where: object): ListOptions {
  const others = PORT_REFERENCES.map(([field]) => `${field} { id }`).join(' ');
  const fields = `${PORT_FIELDS.join(' ')} taggedVlanIds device { id } server { id } untaggedVlan { id } ${others}`;
  return { domain: 'networks', list: 'devicePorts', filter: 'DevicePortWhere', fields, where };
}

/** All ports of these devices and servers. */
export async function readPorts(
  ask: AskDomain,
  { devices, servers }: { readonly devices: readonly string[]; readonly servers: readonly string[] },
): Promise<readonly Node[]> {
  return [
    ...(await readAmong(ask, devices, (some) => portList({ deviceId: { in: some } }))),
    ...(await readAmong(ask, servers, (some) => portList({ serverId: { in: some } }))),
  ];
}

/** The id of the device or server that has a port. */
export function holderIdOf(port: Node): string {
  return idOf(port, 'device') ?? idOf(port, 'server') ?? '';
}

/** Ports of the network devices and servers of the file. */
export const portKind: FileKind = {
  ...USUAL,
  kind: 'devicePort',
  title: 'port',
  domain: 'networks',
  type: 'DevicePort',
  one: 'devicePort',
  fixed: [
    'kind',
    'deviceId',
    'serverId',
    'breakoutParentId',
    'rearPortId',
    'rearPosition',
    'positions',
    'tenantId',
  ],
  words: {
    lagId: 'lag',
    breakoutParentId: 'breakoutParent',
    rearPortId: 'rearPort',
    untaggedVlanId: 'untaggedVlan',
    taggedVlanIds: 'taggedVlans',
  },
  wanted: (scope) =>
    holdersOf(scope.file).flatMap((holder) =>
      (holder.ports ?? []).map((port, index) => wantedOf(scope, holder, port, index)),
    ),
  async found(scope) {
    const holders = knownHolders(scope, namedHolders(scope.file));
    const [devices, servers] = [idsOfKind(holders, 'networkDevice'), idsOfKind(holders, 'server')];
    return (await readPorts(scope.ask, { devices, servers })).flatMap((node) => {
      const holder = holders.get(holderIdOf(node));
      return holder === undefined ? [] : [foundPort(node, holder)];
    });
  },
};

function foundPort(node: Node, holder: HolderName): Found {
  const name = String(node['name']);
  const references = PORT_REFERENCES.map(([field]) => [`${field}Id`, idOf(node, field)] as const);
  return {
    id: node.id,
    version: node.version,
    key: portKey(holder, String(node['kind']), name),
    name: `${holder.name} ${name}`,
    depth: 0,
    values: {
      ...valuesOf(node, [...PORT_FIELDS, 'taggedVlanIds']),
      ...Object.fromEntries(references),
      deviceId: idOf(node, 'device'),
      serverId: idOf(node, 'server'),
      untaggedVlanId: idOf(node, 'untaggedVlan'),
    },
  };
}

function wantedOf({ tenantId }: Scope, holder: Holder, port: PortEntry, index: number): Wanted {
  const { kind = 'NETWORK', lag, breakoutParent, rearPort, untaggedVlan, taggedVlans, ...entry } = port;
  const others = { lag, breakoutParent, rearPort };
  const references = PORT_REFERENCES.flatMap(([field, kindOfOther]) => {
    const other = others[field];
    if (other === undefined) return [];
    const shown = `${holder.name} ${other}`;
    const to =
      other === null ? null : new Reference('devicePort', portKey(holder, kindOfOther, other), shown);
    return [[`${field}Id`, to] as const];
  });
  const vlans: Values = {
    untaggedVlanId: typeof untaggedVlan === 'string' ? vlanReference(untaggedVlan) : untaggedVlan,
    taggedVlanIds: taggedVlans?.map(vlanReference) ?? taggedVlans,
  };
  return {
    key: portKey(holder, kind, entry.name),
    name: `${holder.name} ${entry.name}`,
    path: [...holder.path, 'ports', index],
    // Those that others refer to are created first.
    depth: references.some(([, to]) => to !== null) ? 1 : 0,
    values: {
      ...entry,
      kind,
      ...Object.fromEntries(references),
      ...vlans,
      [holder.kind === 'server' ? 'serverId' : 'deviceId']: holderReference(holder),
    },
    initial: { tenantId, ...(typeof rearPort === 'string' ? { rearPosition: 1 } : {}) },
  };
}

function portKey(holder: HolderName, kind: string, name: string): string {
  return [holderKey(holder), kind, name.trim()].join('\0');
}

/** The port at an end of a cable. Without a kind it is a NETWORK port, or the only one of the name. */
export function portAt({ ids }: Scope, end: CableEntry['a']): Reference {
  const { port, kind } = end;
  const holder = holderAt(end);
  const keys = PORT_KINDS.map((one) => portKey(holder, one, port));
  const known = keys.filter((key) => ids.get('devicePort', key) !== undefined);
  const usual = portKey(holder, kind ?? 'NETWORK', port);
  const [only] = known;
  const key = kind === undefined && known.length === 1 && only !== undefined ? only : usual;
  return new Reference('devicePort', key, `${holder.name} ${port}`);
}
