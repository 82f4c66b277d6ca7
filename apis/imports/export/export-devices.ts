import type { SiteFile } from '#contracts/site-file/site-file.ts';
import { pathOf } from '#contracts/site-file/texts.ts';
import type { AskDomain } from '#platform/graph/joint-transaction.ts';
import { CHASSIS_FIELDS, chassisList } from '../kinds/chassis.ts';
import { CABLE_FIELDS, cableList } from '../kinds/cables.ts';
import { DEVICE_FIELDS, deviceList, deviceTypeList } from '../kinds/network-devices.ts';
import { PLACEMENT_FIELDS, placementList } from '../kinds/placements.ts';
import { holderIdOf, readPorts } from '../kinds/ports.ts';
import { idOf, readAmong, readAll, valuesOf, type Node } from '../kinds/read-all.ts';
import { serverList, serversOfSite } from '../kinds/servers.ts';
import { portEntries } from './export-ports.ts';
import { exportVlans } from './export-vlans.ts';
import { given, type Attach } from './given.ts';
import { serverEntry } from './server-entry.ts';

type Entries = Pick<SiteFile, 'vlanGroups' | 'networkDevices' | 'chassis' | 'servers' | 'cables'>;

/** What is in the racks of the site and its tenant owns, as a file describes it. */
export interface Devices {
  /** All of it to which something may be attached. */
  readonly nodes: readonly Node[];
  entries(attach: Attach): Entries;
}

export async function exportDevices(
  ask: AskDomain,
  {
    siteId,
    tenantId,
    racks,
  }: { readonly siteId: string; readonly tenantId: string; readonly racks: readonly Node[] },
): Promise<Devices> {
  const devices = await readAll(ask, deviceList({ siteId: { eq: siteId }, tenantId: { eq: tenantId } }));
  const servers = (await readAll(ask, serverList(serversOfSite(siteId)))).toSorted(byName);
  const enclosures = await readAll(ask, chassisList({ siteId: { eq: siteId }, tenantId: { eq: tenantId } }));
  const holders = [...devices, ...servers];
  const placedNodes = [...holders, ...enclosures];
  const ports = await readPorts(ask, { devices: idsOf(devices), servers: idsOf(servers) });
  const typePaths = await modelPaths(ask, placedNodes);
  const placements = await readAmong(ask, idsOf(placedNodes), (some) =>
    placementList({ occupantId: { in: some } }),
  );
  const vlans = await exportVlans(ask, tenantId, ports);
  const cables = await readAmong(ask, idsOf(ports), (some) => cableList({ portAId: { in: some } }));
  const [rackNames, chassisNames] = [namesOf(racks), namesOf(enclosures)];
  const placeOf = new Map(placements.map((one) => [String(one['occupantId']), one]));
  const portsOf = Map.groupBy(ports, holderIdOf);

  /** Values that devices and servers have alike. */
  const placed = (node: Node, attach: Attach): Record<string, unknown> => {
    const rack = rackNames.get(idOf(node, 'rack') ?? '');
    return {
      deviceType: typePaths.get(idOf(node, 'deviceType') ?? ''),
      rack,
      position: positionOf(placeOf.get(node.id), rack, rackNames),
      ...attach(node.id),
      ports: portEntries(portsOf.get(node.id) ?? [], vlans.paths, attach),
    };
  };
  return {
    nodes: [...placedNodes, ...ports, ...cables, ...vlans.nodes],
    entries: (attach) =>
      given({
        vlanGroups: vlans.groups(attach),
        networkDevices: devices.map((device) => {
          const { name, kind, ...rest } = valuesOf(device, DEVICE_FIELDS);
          const { ports: own, ...place } = placed(device, attach);
          return given({ name, kind, ...place, ...rest, ports: own });
        }),
        chassis: enclosures.map((chassis) => {
          const { name, ...rest } = valuesOf(chassis, CHASSIS_FIELDS);
          const { ports: _, ...place } = placed(chassis, attach);
          return given({ name, ...place, ...rest });
        }),
        servers: servers.map((server) => {
          const chassis = chassisNames.get(idOf(server, 'chassis') ?? '');
          return serverEntry(server, placed(server, attach), chassis);
        }),
        cables: cableEntries(cables, ports, { devices, servers }, attach),
      }),
  };
}

function idsOf(nodes: readonly Node[]): readonly string[] {
  return nodes.map(({ id }) => id);
}

function namesOf(nodes: readonly Node[]): ReadonlyMap<string, string> {
  return new Map(nodes.map((node) => [node.id, String(node['name'])]));
}

function byName(a: Node, b: Node): number {
  return String(a['name']) < String(b['name']) ? -1 : 1;
}

/** Its place, where one is on record in a rack that the caller may see. */
function positionOf(
  place: Node | undefined,
  rack: string | undefined,
  rackNames: ReadonlyMap<string, string>,
): Record<string, unknown> | undefined {
  const placeRack = place && rackNames.get(idOf(place, 'rack') ?? '');
  if (place === undefined || placeRack === undefined) return undefined;
  return given({ rack: placeRack === rack ? null : placeRack, ...valuesOf(place, PLACEMENT_FIELDS) });
}

async function modelPaths(ask: AskDomain, holders: readonly Node[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(holders.flatMap((holder) => idOf(holder, 'deviceType') ?? []))];
  const types = await readAmong(ask, ids, (some) => deviceTypeList({ id: { in: some } }));
  return new Map(types.map((one) => [one.id, pathOf([String(one['manufacturer']), String(one['model'])])]));
}

/** Cables whose both ends are at devices or servers of the file. */
function cableEntries(
  cables: readonly Node[],
  ports: readonly Node[],
  { devices, servers }: { readonly devices: readonly Node[]; readonly servers: readonly Node[] },
  attach: Attach,
): Record<string, unknown>[] {
  const holders = new Map<string, object>([
    ...devices.map((node) => [node.id, { device: String(node['name']) }] as const),
    ...servers.map((node) => [node.id, { server: String(node['name']) }] as const),
  ]);
  const ends = new Map(
    ports.map((port) => [
      port.id,
      { ...holders.get(holderIdOf(port)), port: port['name'], kind: port['kind'] },
    ]),
  );
  return cables.flatMap((cable) => {
    const [a, b] = [ends.get(idOf(cable, 'portA') ?? ''), ends.get(idOf(cable, 'portB') ?? '')];
    if (a === undefined || b === undefined) return [];
    return [given({ a, b, ...valuesOf(cable, CABLE_FIELDS), ...attach(cable.id) })];
  });
}
