import { partsOf, pathOf } from '#contracts/site-file/texts.ts';
import { holdersOf } from './holders.ts';
import { Reference, USUAL, type FileKind, type Scope } from './kind.ts';
import { nameKey } from './keys.ts';
import { foundByName, idOf, readAll, readAmong, valuesOf, type ListOptions } from './read-all.ts';

const GROUP_FIELDS = ['name', 'description'];
const VLAN_FIELDS = ['vid', 'name', 'description'];

export function vlanGroupList(where?: object): ListOptions {
  const fields = `${GROUP_FIELDS.join(' ')} tenant { id }`;
  return { domain: 'networks', list: 'vlanGroups', filter: 'VlanGroupWhere', fields, where };
}

export function vlanList(where: object): ListOptions {
  const fields = `${VLAN_FIELDS.join(' ')} group { id }`;
  return { domain: 'networks', list: 'vlans', filter: 'VlanWhere', fields, where };
}

/** VLAN groups of the file's tenant; ports may also have VLANs of groups of tenants above. */
export const vlanGroupKind: FileKind = {
  ...USUAL,
  kind: 'vlanGroup',
  title: 'VLAN group',
  domain: 'networks',
  type: 'VlanGroup',
  one: 'vlanGroup',
  fixed: ['tenantId'],
  wanted: ({ file, tenantId }) =>
    (file.vlanGroups ?? []).map(({ vlans: _, ...entry }, index) => ({
      key: nameKey(entry.name),
      name: entry.name,
      path: ['vlanGroups', index],
      depth: 0,
      values: entry,
      initial: { tenantId },
    })),
  async found({ ask, file, tenantId }) {
    if (file.vlanGroups === undefined && vlanPaths(file).length === 0) return [];
    const nodes = await readAll(ask, vlanGroupList());
    return nodes.map((node) => ({
      ...foundByName(node),
      values: valuesOf(node, GROUP_FIELDS),
      foreign: idOf(node, 'tenant') !== tenantId,
    }));
  },
};

export const vlanKind: FileKind = {
  ...USUAL,
  kind: 'vlan',
  title: 'VLAN',
  domain: 'networks',
  type: 'Vlan',
  one: 'vlan',
  fixed: ['groupId', 'vid'],
  wanted: ({ file }) =>
    (file.vlanGroups ?? []).flatMap(({ name, vlans = [] }, group) =>
      vlans.map((entry, index) => ({
        key: keyOf(name, entry.vid),
        name: pathOf([name, String(entry.vid)]),
        path: ['vlanGroups', group, 'vlans', index],
        depth: 0,
        values: { ...entry, groupId: new Reference('vlanGroup', nameKey(name), name) },
      })),
    ),
  async found({ ask, file, ids }) {
    const named = [
      ...(file.vlanGroups ?? []).map(({ name }) => name),
      ...vlanPaths(file).map((path) => partsOf(path)[0] ?? ''),
    ];
    const groups = new Map(
      named.flatMap((name) => {
        const id = ids.get('vlanGroup', nameKey(name));
        return id === undefined ? [] : [[id, name] as const];
      }),
    );
    const nodes = await readAmong(ask, [...groups.keys()], (some) => vlanList({ groupId: { in: some } }));
    return nodes.map((node) => {
      const groupId = idOf(node, 'group');
      const [group, vid] = [groups.get(groupId ?? '') ?? '', Number(node['vid'])];
      const values = { ...valuesOf(node, VLAN_FIELDS), groupId };
      const { id, version } = node;
      return { id, version, key: keyOf(group, vid), name: pathOf([group, String(vid)]), depth: 0, values };
    });
  },
};

/** The VLAN behind a path of group and number. */
export function vlanReference(path: string): Reference {
  const [group = '', vid = ''] = partsOf(path);
  return new Reference('vlan', keyOf(group, Number(vid)), path);
}

function keyOf(group: string, vid: number): string {
  return `${nameKey(group)}\0${vid}`;
}

/** VLANs that ports of the file name. */
function vlanPaths(file: Scope['file']): string[] {
  return holdersOf(file).flatMap(({ ports = [] }) =>
    ports.flatMap(({ untaggedVlan, taggedVlans }) => [
      ...(typeof untaggedVlan === 'string' ? [untaggedVlan] : []),
      ...(taggedVlans ?? []),
    ]),
  );
}
