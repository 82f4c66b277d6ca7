import type { Port } from '../../capabilities/inventory.ts';
import { link, links, object } from '../json.ts';
import { linkedFrom } from './chassis.ts';
import type { WithFacts } from './facts.ts';
import { isMadeUp } from './mac.ts';
import { distinct, isPresent, nameOf, plainPath } from './parts.ts';
import type { Part } from './parts.ts';
import { mergePorts } from './port-merge.ts';
import type { MergedPort } from './port-merge.ts';
import {
  addressesOf,
  functionView,
  interfaceView,
  isNetwork,
  leadsToBmc,
  physicalView,
} from './port-views.ts';
import type { PortView } from './port-views.ts';
import type { Reader } from './reader.ts';

/** Ports of one machine, each reported by every source; partitioned adapters have eight functions a port. */
const mostViews = 1_000;

/**
 * Network ports of the system, from all that reports them: its own interfaces, and the functions and ports of the
 * adapters of every chassis. Only where none of these has an address are the PCIe functions asked which interfaces are
 * theirs, which costs a request for each.
 * @param known the manager, and whether it or a chassis could not be read
 */
export async function readPorts(
  reader: Reader,
  system: Part,
  chassis: readonly Part[],
  known: { readonly manager: Part | null; readonly isUnread: boolean },
): Promise<readonly WithFacts<Port>[]> {
  const { path, body } = system;
  const { manager, isUnread } = known;
  const before = reader.warnings.length;
  const towardsBmc = await hostInterfaces(reader, manager, link(body['EthernetInterfaces']));
  const isWorldly = (part: Part): boolean => !leadsToBmc(part) && !towardsBmc.has(plainPath(part.path));
  const interfaces = (await reader.members(link(body['EthernetInterfaces']))).filter(isWorldly);
  const adapters = await readAdapters(reader, system, chassis);
  if (link(body['EthernetInterfaces']) === null && adapters === null)
    reader.warn(path, 'reports nothing about network ports');
  const views = [...interfaces.map(interfaceView), ...(adapters ?? [])];
  if (views.every((view) => addressesOf(view).length === 0)) {
    const listed = new Set(views.map(({ part }) => plainPath(part.path)));
    views.push(...(await behindPcie(reader, system, listed)).filter(({ part }) => isWorldly(part)));
  }
  if (views.length > mostViews) reader.warn(path, `reports ${views.length} ports, more than ${mostViews}`);
  const ports = mergePorts(views.slice(0, mostViews)).filter((port) => counts(port, views));
  // Unread was maybe what says that a port leads to the BMC, or has another address than the one that software set.
  const isUnsure = isUnread || reader.warnings.length > before;
  const doubtful = isUnsure ? ports.filter(isDoubtful) : [];
  if (doubtful.length > 0)
    reader.warn(path, `${doubtful.length} ports are left out: the resource with their address was not read`);
  return named(ports.filter((port) => !doubtful.includes(port))).map(({ name, port }) => toPort(name, port));
}

/** Names stay those of the system's interfaces, whatever else is found. */
function named(
  ports: readonly MergedPort[],
): readonly { readonly name: string; readonly port: MergedPort }[] {
  const byPart = new Map(ports.flatMap((port) => (port.views[0] ? [[port.views[0].part, port]] : [])));
  const isOwn = (port: MergedPort) => port.views[0]?.source === 'interface';
  const own = distinctOf(ports.filter(isOwn), byPart);
  const others = distinctOf(
    ports.filter((port) => !isOwn(port)),
    byPart,
  );
  const taken = new Set(own.map(({ name }) => name));
  return [
    ...own,
    ...others.map(({ name, port }) => ({
      name: taken.has(name) ? `${name} ${lastOf(port)}` : name,
      port,
    })),
  ];
}

function distinctOf(ports: readonly MergedPort[], byPart: ReadonlyMap<Part, MergedPort>) {
  const parts = ports.flatMap(({ views: [first] }) => first?.part ?? []);
  const names = distinct(parts, (part) => ({ name: nameOf(part), part }));
  return names.flatMap(({ name, part }) => {
    const port = byPart.get(part);
    return port === undefined ? [] : [{ name, port }];
  });
}

const lastOf = ({ views }: MergedPort): string =>
  plainPath(views[0]?.part.path ?? '')
    .split('/')
    .slice(-3)
    .join(' ');

function toPort(name: string, { permanent, current, speedMbps }: MergedPort): WithFacts<Port> {
  const facts = {
    ...(permanent !== null && { permanentMac: permanent }),
    ...(current !== null && { currentMac: current }),
  };
  return { name, mac: permanent ?? current, speedMbps, facts: current === null ? {} : facts };
}

/** A function or port of an adapter without an address is one where the adapter has no other. */
function counts({ views, permanent, current }: MergedPort, all: readonly PortView[]): boolean {
  const [first] = views;
  if (first === undefined || first.source === 'interface' || permanent !== null || current !== null)
    return first !== undefined;
  const siblings = all.filter(({ adapter }) => adapter === first.adapter);
  if (siblings.some((view) => addressesOf(view).length > 0)) return false;
  return first.source === 'function' || siblings.every(({ source }) => source === 'port');
}

function isDoubtful({ permanent }: MergedPort): boolean {
  return permanent === null || isMadeUp(permanent);
}

/** Functions and ports of the adapters below every chassis, and of those that only the system links to; null: no link. */
async function readAdapters(
  reader: Reader,
  { body }: Part,
  chassis: readonly Part[],
): Promise<readonly PortView[] | null> {
  const collections = linkedFrom(chassis, 'NetworkAdapters');
  const interfaces = link(body['NetworkInterfaces']);
  const adapters = new Map<string, Part>();
  for (const path of collections)
    for (const adapter of await reader.members(path)) adapters.set(plainPath(adapter.path), adapter);
  // The system's view of an adapter: it leads to those that no chassis lists.
  for (const own of await reader.members(interfaces)) {
    const path = link(object(own.body['Links'])['NetworkAdapter']);
    const named = path === null ? own : adapters.has(plainPath(path)) ? null : await reader.one(path);
    if (named !== null) adapters.set(plainPath(named.path), named);
  }
  const views: PortView[] = [];
  for (const [path, adapter] of adapters) {
    if (!isPresent(adapter)) continue;
    const before = reader.warnings.length;
    for (const part of await reader.members(link(adapter.body['NetworkDeviceFunctions'])))
      if (isNetwork(part) && !leadsToBmc(part)) views.push(functionView(part, path));
    // Which of a port's addresses is burnt in, only its function says.
    if (reader.warnings.length > before) continue;
    for (const name of ['Ports', 'NetworkPorts']) {
      const listed = await reader.members(link(adapter.body[name]));
      views.push(...listed.filter(isNetwork).map((part) => physicalView(part, path)));
      if (listed.some((part) => addressesOf(physicalView(part, path)).length > 0)) break;
    }
  }
  const order = ['function', 'port'];
  const sorted = views.toSorted((a, b) => order.indexOf(a.source) - order.indexOf(b.source));
  return collections.length === 0 && interfaces === null ? null : sorted;
}

/** Paths of the system's interfaces that lead to the BMC, by what the BMC says of its host interfaces. */
async function hostInterfaces(
  reader: Reader,
  manager: Part | null,
  own: string | null,
): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  for (const { body } of await reader.members(link(manager?.body['HostInterfaces']))) {
    const listed = link(body['HostEthernetInterfaces']);
    // An iDRAC names all interfaces of the system here.
    if (listed === null || (own !== null && plainPath(listed) === plainPath(own))) continue;
    for (const reference of await reader.references(listed)) paths.add(plainPath(link(reference) ?? ''));
  }
  return paths;
}

/** Interfaces and functions that only the PCIe functions of network controllers name. */
async function behindPcie(
  reader: Reader,
  { body }: Part,
  known: ReadonlySet<string>,
): Promise<readonly PortView[]> {
  const views: PortView[] = [];
  const seen = new Set(known);
  const devices = [...links(body['PCIeDevices']), ...links(body['PCIeFunctions'])];
  for (const device of await reader.each(devices.map((path) => ({ '@odata.id': path })))) {
    const functions = await reader.members(link(device.body['PCIeFunctions']));
    for (const { body: one } of [device, ...functions]) {
      const related = object(one['Links']);
      for (const [name, view] of [
        ['EthernetInterfaces', (part: Part) => interfaceView(part)],
        ['NetworkDeviceFunctions', (part: Part) => functionView(part, plainPath(device.path))],
      ] as const) {
        const fresh = links(related[name]).filter((path) => !seen.has(plainPath(path)));
        for (const path of fresh) seen.add(plainPath(path));
        const parts = await reader.each(fresh.map((path) => ({ '@odata.id': path })));
        views.push(...parts.map(view));
      }
    }
  }
  return views;
}
