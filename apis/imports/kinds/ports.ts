import { PORT_KINDS } from '#contracts/hardware/port-kinds.ts';
import type { CableEntry, PortEntry } from '#contracts/site-file/devices.ts';
import { Reference, USUAL, type FileKind, type Scope, type Values, type Wanted } from './kind.ts';
import { nameKey } from './keys.ts';
import { idOf, readAmong, valuesOf, type ListOptions } from './read-all.ts';
import { vlanReference } from './vlans.ts';

/** What files and inputs call alike. */
export const PORT_FIELDS = [
  'name',
  'kind',
  'type',
  'speed',
  'macAddress',
  'enabled',
  'managementOnly',
  'rearPosition',
  'positions',
] as const;

/** References of a port to others of its device, with the kind of these. */
export const PORT_REFERENCES = [
  ['lag', 'NETWORK'],
  ['breakoutParent', 'NETWORK'],
  ['rearPort', 'REAR'],
] as const;

export function portList(where: object): ListOptions {
  const others = PORT_REFERENCES.map(([field]) => `${field} { id }`).join(' ');
  const fields = `${PORT_FIELDS.join(' ')} taggedVlanIds device { id } untaggedVlan { id } ${others}`;
  return { domain: 'networks', list: 'devicePorts', filter: 'DevicePortWhere', fields, where };
}

/** Ports of the network devices of the file. */
export const portKind: FileKind = {
  ...USUAL,
  kind: 'devicePort',
  title: 'port',
  domain: 'networks',
  type: 'DevicePort',
  one: 'devicePort',
  fixed: ['kind', 'deviceId', 'breakoutParentId', 'rearPortId', 'rearPosition', 'positions', 'tenantId'],
  words: {
    lagId: 'lag',
    breakoutParentId: 'breakoutParent',
    rearPortId: 'rearPort',
    untaggedVlanId: 'untaggedVlan',
    taggedVlanIds: 'taggedVlans',
  },
  wanted: (scope) =>
    (scope.file.networkDevices ?? []).flatMap(({ name, ports = [] }, device) =>
      ports.map((port, index) => wantedOf(scope, name, port, ['networkDevices', device, 'ports', index])),
    ),
  async found({ ask, ids, file }) {
    const { networkDevices = [], cables = [] } = file;
    const named = [
      ...networkDevices.map(({ name }) => name),
      ...cables.flatMap(({ a, b }) => [a.device, b.device]),
    ];
    const devices = new Map(
      named.flatMap((name) => {
        const id = ids.get('networkDevice', nameKey(name));
        return id === undefined ? [] : [[id, name] as const];
      }),
    );
    const nodes = await readAmong(ask, [...devices.keys()], (some) => portList({ deviceId: { in: some } }));
    return nodes.map((node) => {
      const deviceId = idOf(node, 'device');
      const device = devices.get(deviceId ?? '') ?? '';
      const references = PORT_REFERENCES.map(([field]) => [`${field}Id`, idOf(node, field)] as const);
      return {
        id: node.id,
        version: node.version,
        key: portKey(device, String(node['kind']), String(node['name'])),
        name: `${device} ${String(node['name'])}`,
        depth: 0,
        values: {
          ...valuesOf(node, [...PORT_FIELDS, 'taggedVlanIds']),
          ...Object.fromEntries(references),
          deviceId,
          untaggedVlanId: idOf(node, 'untaggedVlan'),
        },
      };
    });
  },
};

function wantedOf(
  { tenantId }: Scope,
  device: string,
  port: PortEntry,
  path: readonly PropertyKey[],
): Wanted {
  const { kind = 'NETWORK', lag, breakoutParent, rearPort, untaggedVlan, taggedVlans, ...entry } = port;
  const others = { lag, breakoutParent, rearPort };
  const references = PORT_REFERENCES.flatMap(([field, kindOfOther]) => {
    const other = others[field];
    if (other === undefined) return [];
    const shown = `${device} ${other}`;
    const to =
      other === null ? null : new Reference('devicePort', portKey(device, kindOfOther, other), shown);
    return [[`${field}Id`, to] as const];
  });
  const vlans: Values = {
    untaggedVlanId: typeof untaggedVlan === 'string' ? vlanReference(untaggedVlan) : untaggedVlan,
    taggedVlanIds: taggedVlans?.map(vlanReference) ?? taggedVlans,
  };
  return {
    key: portKey(device, kind, entry.name),
    name: `${device} ${entry.name}`,
    path,
    // Those that others refer to are there first.
    depth: references.some(([, to]) => to !== null) ? 1 : 0,
    values: {
      ...entry,
      kind,
      ...Object.fromEntries(references),
      ...vlans,
      deviceId: new Reference('networkDevice', nameKey(device), device),
    },
    initial: { tenantId, ...(typeof rearPort === 'string' ? { rearPosition: 1 } : {}) },
  };
}

export function portKey(device: string, kind: string, name: string): string {
  return [nameKey(device), kind, name.trim()].join('\0');
}

/** The port at an end of a cable. Without a kind it is a NETWORK port, or the only one of the name. */
export function portAt({ ids }: Scope, { device, port, kind }: CableEntry['a']): Reference {
  const keys = PORT_KINDS.map((one) => portKey(device, one, port));
  const known = keys.filter((key) => ids.get('devicePort', key) !== undefined);
  const usual = portKey(device, kind ?? 'NETWORK', port);
  const [only] = known;
  const key = kind === undefined && known.length === 1 && only !== undefined ? only : usual;
  return new Reference('devicePort', key, `${device} ${port}`);
}
