import { USUAL, Reference, type FileKind } from './kind.ts';
import { shownAddress } from './ip-blocks.ts';
import { nameKey } from './keys.ts';
import { typeReference } from './network-devices.ts';
import { foundByName, idOf, readAll, valuesOf, type ListOptions } from './read-all.ts';

/** Fields with the same name in files and inputs. */
export const CHASSIS_FIELDS = ['name', 'serialNumber', 'assetNumber', 'managementAddress'] as const;

export function chassisList(where: object): ListOptions {
  const fields = `${CHASSIS_FIELDS.join(' ')} deviceType { id }`;
  return { domain: 'servers', list: 'chassisList', filter: 'ChassisWhere', fields, where };
}

/** Chassis of the site; `placementKind` has their places. */
export const chassisKind: FileKind = {
  ...USUAL,
  kind: 'chassis',
  title: 'chassis',
  domain: 'servers',
  type: 'Chassis',
  one: 'chassis',
  fixed: ['tenantId', 'siteId', 'deviceTypeId'],
  words: { deviceTypeId: 'deviceType' },
  wanted: ({ file, tenantId }) =>
    (file.chassis ?? []).map((chassis, index) => {
      const { deviceType, position: _, ...entry } = chassis;
      const address = entry.managementAddress;
      return {
        key: nameKey(entry.name),
        name: entry.name,
        path: ['chassis', index],
        depth: 0,
        values: {
          ...entry,
          ...(typeof address === 'string' ? { managementAddress: shownAddress(address) } : {}),
          ...(deviceType === undefined ? {} : { deviceTypeId: typeReference(deviceType) }),
        },
        initial: { tenantId, siteId: new Reference('site', '', 'site') },
      };
    }),
  async found({ ask, ids, file }) {
    const siteId = ids.get('site', '');
    const isNamed = (file.chassis ?? []).length > 0 || (file.servers ?? []).some(({ chassis }) => chassis);
    if (siteId === undefined || !isNamed) return [];
    const nodes = await readAll(ask, chassisList({ siteId: { eq: siteId } }));
    return nodes.map((node) => ({
      ...foundByName(node),
      values: { ...valuesOf(node, CHASSIS_FIELDS), deviceTypeId: idOf(node, 'deviceType') },
    }));
  },
};
