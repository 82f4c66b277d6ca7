import type { SiteFile } from '#contracts/site-file/site-file.ts';
import { pathOf } from '#contracts/site-file/texts.ts';
import type { AskDomain } from '#platform/graph/joint-transaction.ts';
import { CABLE_FIELDS, cableList } from '../kinds/cables.ts';
import { DEVICE_FIELDS, deviceList, deviceTypeList } from '../kinds/network-devices.ts';
import { PLACEMENT_FIELDS, placementList } from '../kinds/placements.ts';
import { PORT_FIELDS, PORT_REFERENCES, portList } from '../kinds/ports.ts';
import { idOf, readAmong, readAll, valuesOf, type Node } from '../kinds/read-all.ts';
import { vlanGroupList, vlanList } from '../kinds/vlans.ts';
import { given } from './given.ts';

interface SiteOf {
  readonly siteId: string;
  readonly tenantId: string;
  readonly racks: readonly Node[];
  readonly tags: ReadonlyMap<string, readonly string[]>;
}

/** Network devices of the site that its tenant owns, as a file describes them, with their ids. */
export interface Devices {
  readonly nodes: readonly Node[];
  entries(tags: SiteOf['tags']): Promise<Pick<SiteFile, 'vlanGroups' | 'networkDevices' | 'cables'>>;
}

export async function exportDevices(
  ask: AskDomain,
  { siteId, tenantId, racks }: Omit<SiteOf, 'tags'>,
): Promise<Devices> {
  const nodes = await readAll(ask, deviceList({ siteId: { eq: siteId }, tenantId: { eq: tenantId } }));
  return { nodes, entries: async (tags) => await entriesOf(ask, nodes, { siteId, tenantId, racks, tags }) };
}

async function entriesOf(
  ask: AskDomain,
  devices: readonly Node[],
  { tenantId, racks, tags }: SiteOf,
): Promise<Pick<SiteFile, 'vlanGroups' | 'networkDevices' | 'cables'>> {
  const ids = devices.map(({ id }) => id);
  const ports = await readAmong(ask, ids, (some) => portList({ deviceId: { in: some } }));
  const rackNames = namesOf(racks);
  const typePaths = await modelPaths(ask, devices);
  const placements = await readAmong(ask, ids, (some) => placementList({ occupantId: { in: some } }));
  const placeOf = new Map(placements.map((one) => [String(one['occupantId']), one]));
  const portsOf = Map.groupBy(ports, (port) => idOf(port, 'device') ?? '');
  const vlans = await vlansOf(ask, tenantId, ports);
  const portNames = namesOf(ports);
  const networkDevices = devices.map((device) => {
    const { name, kind, ...rest } = valuesOf(device, DEVICE_FIELDS);
    const rack = rackNames.get(idOf(device, 'rack') ?? '');
    const place = placeOf.get(device.id);
    const placeRack = place && rackNames.get(idOf(place, 'rack') ?? '');
    const position =
      place === undefined || placeRack === undefined
        ? undefined
        : given({ rack: placeRack === rack ? null : placeRack, ...valuesOf(place, PLACEMENT_FIELDS) });
    return given({
      name,
      kind,
      deviceType: typePaths.get(idOf(device, 'deviceType') ?? ''),
      rack,
      position,
      ...rest,
      tags: tags.get(device.id),
      ports: (portsOf.get(device.id) ?? []).map((port) => portEntry(port, portNames, vlans.paths)),
    });
  });
  return given({
    vlanGroups: vlans.groups,
    networkDevices,
    cables: await cableEntries(ask, devices, ports),
  });
}

function namesOf(nodes: readonly Node[]): ReadonlyMap<string, string> {
  return new Map(nodes.map((node) => [node.id, String(node['name'])]));
}

async function modelPaths(ask: AskDomain, devices: readonly Node[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(devices.flatMap((device) => idOf(device, 'deviceType') ?? []))];
  const types = await readAmong(ask, ids, (some) => deviceTypeList({ id: { in: some } }));
  return new Map(types.map((one) => [one.id, pathOf([String(one['manufacturer']), String(one['model'])])]));
}

function portEntry(
  port: Node,
  portNames: ReadonlyMap<string, string>,
  vlanPaths: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const others = PORT_REFERENCES.map(([field]) => [field, portNames.get(idOf(port, field) ?? '')] as const);
  const tagged = (port['taggedVlanIds'] as readonly string[] | null) ?? [];
  return given({
    ...valuesOf(port, PORT_FIELDS),
    ...Object.fromEntries(others),
    untaggedVlan: vlanPaths.get(idOf(port, 'untaggedVlan') ?? ''),
    taggedVlans: tagged.flatMap((id) => vlanPaths.get(id) ?? []),
  });
}

/** The VLAN groups of the tenant, and the paths of their VLANs and of others that ports have. */
async function vlansOf(ask: AskDomain, tenantId: string, ports: readonly Node[]) {
  const own = await readAll(ask, vlanGroupList({ tenantId: { eq: tenantId } }));
  const used = ports.flatMap((port) => [
    ...(idOf(port, 'untaggedVlan') === null ? [] : [idOf(port, 'untaggedVlan') ?? '']),
    ...((port['taggedVlanIds'] as readonly string[] | null) ?? []),
  ]);
  const ofOwn = await readAmong(
    ask,
    own.map(({ id }) => id),
    (some) => vlanList({ groupId: { in: some } }),
  );
  const others = [...new Set(used)].filter((id) => !ofOwn.some((vlan) => vlan.id === id));
  const ofOthers = await readAmong(ask, others, (some) => vlanList({ id: { in: some } }));
  const otherGroups = [...new Set(ofOthers.flatMap((vlan) => idOf(vlan, 'group') ?? []))];
  const above = await readAmong(ask, otherGroups, (some) => vlanGroupList({ id: { in: some } }));
  const groupNames = namesOf([...own, ...above]);
  const paths = new Map(
    [...ofOwn, ...ofOthers].map((vlan) => [
      vlan.id,
      pathOf([groupNames.get(idOf(vlan, 'group') ?? '') ?? '', String(vlan['vid'])]),
    ]),
  );
  const byGroup = Map.groupBy(ofOwn, (vlan) => idOf(vlan, 'group') ?? '');
  const groups = own.map((group) =>
    given({
      ...valuesOf(group, ['name', 'description']),
      vlans: (byGroup.get(group.id) ?? []).map((vlan) =>
        given(valuesOf(vlan, ['vid', 'name', 'description'])),
      ),
    }),
  );
  return { paths, groups };
}

/** Cables whose both ends are at devices of the file. */
async function cableEntries(
  ask: AskDomain,
  devices: readonly Node[],
  ports: readonly Node[],
): Promise<Record<string, unknown>[]> {
  const deviceNames = namesOf(devices);
  const ends = new Map(
    ports.map((port) => [
      port.id,
      { device: deviceNames.get(idOf(port, 'device') ?? ''), port: port['name'], kind: port['kind'] },
    ]),
  );
  const cables = await readAmong(ask, [...ends.keys()], (some) => cableList({ portAId: { in: some } }));
  return cables.flatMap((cable) => {
    const [a, b] = [ends.get(idOf(cable, 'portA') ?? ''), ends.get(idOf(cable, 'portB') ?? '')];
    return a === undefined || b === undefined ? [] : [given({ a, b, ...valuesOf(cable, CABLE_FIELDS) })];
  });
}
