import { partsOf } from '#contracts/site-file/texts.ts';
import { namedHolders } from './holders.ts';
import { shownAddress } from './ip-blocks.ts';
import { Reference, USUAL, type FileKind } from './kind.ts';
import { nameKey, pathKey } from './keys.ts';
import { foundByName, idOf, readAll, readAmong, valuesOf, type ListOptions, type Node } from './read-all.ts';

/** What files and inputs call alike. */
export const DEVICE_FIELDS = [
  'name',
  'kind',
  'status',
  'platform',
  'serialNumber',
  'assetTag',
  'managementAddress',
  'credentialReference',
] as const;

export function deviceList(where: object): ListOptions {
  const fields = `${DEVICE_FIELDS.join(' ')} rack { id } deviceType { id }`;
  return { domain: 'networks', list: 'networkDevices', filter: 'NetworkDeviceWhere', fields, where };
}

export function deviceTypeList(where: object): ListOptions {
  const fields = 'manufacturer model make { tenant { id } }';
  return { domain: 'hardware', list: 'deviceTypes', filter: 'DeviceTypeWhere', fields, where, page: 100 };
}

/** Models, to which devices refer; they come from files of their own. */
export const deviceTypeKind: FileKind = {
  ...USUAL,
  kind: 'deviceType',
  title: 'device type',
  domain: 'hardware',
  type: 'DeviceType',
  one: 'deviceType',
  wanted: () => [],
  async found({ ask, file, tenantId }) {
    const { networkDevices = [], chassis = [], servers = [] } = file;
    const paths = [...networkDevices, ...chassis, ...servers].flatMap(({ deviceType }) => deviceType ?? []);
    const models = [...new Set(paths.map((path) => partsOf(path).at(-1) ?? ''))];
    const nodes = await readAmong(ask, models, (some) => deviceTypeList({ model: { in: some } }));
    return nodes.map((node) => {
      const names = [String(node['manufacturer']), String(node['model'])];
      const foreign = idOf(node['make'] as Node, 'tenant') !== tenantId;
      return { ...node, key: pathKey(names), name: names.join('/'), depth: 0, values: {}, foreign };
    });
  },
};

export const networkDeviceKind: FileKind = {
  ...USUAL,
  kind: 'networkDevice',
  title: 'network device',
  domain: 'networks',
  type: 'NetworkDevice',
  one: 'networkDevice',
  fixed: ['tenantId', 'deviceTypeId'],
  words: { rackId: 'rack', deviceTypeId: 'deviceType' },
  lackOf: (_, { values }) =>
    values['kind'] === undefined
      ? { path: [], message: 'kind is missing: a new device needs it' }
      : undefined,
  wanted: ({ file, tenantId }) =>
    (file.networkDevices ?? []).map((device, index) => {
      const { rack, deviceType, position, ports: _, ...entry } = device;
      const address = entry.managementAddress;
      return {
        key: nameKey(entry.name),
        name: entry.name,
        path: ['networkDevices', index],
        depth: 0,
        values: {
          ...entry,
          ...(typeof address === 'string' ? { managementAddress: shownAddress(address) } : {}),
          // What has a position is where its placement says.
          ...(rack === undefined || (position !== undefined && rack !== null)
            ? {}
            : { rackId: rack === null ? null : new Reference('rack', nameKey(rack), rack) }),
          ...(deviceType === undefined ? {} : { deviceTypeId: typeReference(deviceType) }),
        },
        initial: { tenantId, siteId: new Reference('site', '', 'site') },
      };
    }),
  async found({ ask, ids, file }) {
    const siteId = ids.get('site', '');
    const isNamed = namedHolders(file).some(({ kind }) => kind === 'networkDevice');
    if (siteId === undefined || !isNamed) return [];
    const nodes = await readAll(ask, deviceList({ siteId: { eq: siteId } }));
    return nodes.map((node) => ({
      ...foundByName(node),
      values: {
        ...valuesOf(node, DEVICE_FIELDS),
        rackId: idOf(node, 'rack'),
        deviceTypeId: idOf(node, 'deviceType'),
      },
    }));
  },
};

export function typeReference(path: string | null): Reference | null {
  return path === null ? null : new Reference('deviceType', pathKey(partsOf(path)), path);
}
