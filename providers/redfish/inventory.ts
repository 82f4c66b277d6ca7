import type {
  Inventory,
  InventoryReport,
  PartKind,
  SystemIdentity,
  Unread,
} from '../capabilities/inventory.ts';
import type { Bmc, Resource } from './bmc.ts';
import { readChassis } from './inventory/chassis.ts';
import { architectureOf, memoryOf, processorsOf, readMemory, readProcessors } from './inventory/compute.ts';
import { readDisks } from './inventory/disks.ts';
import { apart } from './inventory/facts.ts';
import { reportedText } from './inventory/parts.ts';
import type { Part } from './inventory/parts.ts';
import { readPorts } from './inventory/ports.ts';
import { readPowerSupplies } from './inventory/power-supplies.ts';
import { createReader } from './inventory/reader.ts';
import type { Budget, Reader, Warning } from './inventory/reader.ts';
import { verifyIdentity } from './identity.ts';
import { lastSegment, links, object } from './json.ts';
import type { JsonObject } from './json.ts';
import type { CapabilityDeps } from './capability-deps.ts';
import { powerStateOf } from './system.ts';

export function createInventory({ connections, systems, config }: CapabilityDeps): Inventory {
  return {
    async identify(target, context) {
      const system = await systems.read(connections.open(target, context));
      verifyIdentity(target, system.body);
      return identityOf(system.body);
    },
    async collect(target, context) {
      const bmc = connections.open(target, context);
      const budget = { requests: config.inventoryRequests, ms: config.inventoryMs };
      return collect(bmc, await systems.read(bmc), budget, (progress) => context.heartbeat(progress));
    },
  };
}

/** Kinds of which a chassis may hold some. */
const inChassis: readonly PartKind[] = ['PORT', 'POWER_SUPPLY', 'DISK', 'MEMORY'];

/** Warnings that are reported one by one, of each kind of parts. */
const mostReported = 20;

/** Small things first, so that a spent budget costs memory modules, not what makes the machine usable. */
async function collect(
  bmc: Bmc,
  { path, body }: Resource,
  budget: Budget,
  heartbeat: (progress: string) => void,
): Promise<InventoryReport> {
  verifyIdentity(bmc.target, body);
  const root = await bmc.root();
  const reader = createReader(bmc, root.expand, budget);
  const warnings: Warning[] = [];
  const unread: Unread[] = [];
  /** What goes wrong meanwhile leaves the report without some parts of these kinds, or all. */
  const step = async <T>(what: string, kinds: readonly PartKind[], read: () => Promise<T>): Promise<T> => {
    heartbeat(`reading ${what}`);
    const before = reader.warnings.length;
    const found = await read();
    const reported = shortened(reader.warnings.slice(before));
    warnings.push(...reported);
    unread.push(...kinds.flatMap((kind) => reported.map((warning) => ({ kind, ...warning }))));
    return found;
  };
  const system: Part = { path, body };
  const manager = await step('the BMC', [], () => readManager(reader, system, root.managers));
  const chassis = await step('the chassis', inChassis, () => readChassis(reader, system, root));
  const cpus = await step('processors', ['PROCESSOR'], () => readProcessors(reader, system));
  const nics = await step('ports', ['PORT'], () => {
    const isUnread = manager === undefined || unread.some(({ kind }) => kind === 'PORT');
    return readPorts(reader, system, chassis, { manager: manager ?? null, isUnread });
  });
  const supplies = await step('power supplies', ['POWER_SUPPLY'], () =>
    readPowerSupplies(reader, system, chassis),
  );
  const drives = await step('disks', ['DISK'], () => readDisks(reader, system, chassis));
  const modules = await step('memory', ['MEMORY'], () => readMemory(reader, system, chassis));
  const processors = apart('PROCESSOR', processorsOf(cpus));
  const memory = apart('MEMORY', memoryOf(modules));
  const disks = apart('DISK', drives);
  const ports = apart('PORT', nics);
  const powerSupplies = apart('POWER_SUPPLY', supplies);
  return {
    system: {
      id: reportedText(body['Id']) ?? lastSegment(path),
      ...identityOf(body),
      biosVersion: reportedText(body['BiosVersion']),
      powerState: powerStateOf(body),
      architecture: architectureOf(cpus),
    },
    bmc: { firmwareVersion: reportedText(manager?.body['FirmwareVersion']) },
    processors: processors.parts,
    memory: memory.parts,
    disks: disks.parts,
    ports: ports.parts,
    powerSupplies: powerSupplies.parts,
    facts: [processors, memory, disks, ports, powerSupplies].flatMap(({ facts }) => facts),
    unread,
    warnings,
    requests: bmc.requests,
  };
}

/** The report is kept with the operation: a collection of a thousand broken members is reported in few lines. */
function shortened(warnings: readonly Warning[]): readonly Warning[] {
  const [next] = warnings.slice(mostReported);
  if (next === undefined) return warnings;
  const left = warnings.length - mostReported;
  return [...warnings.slice(0, mostReported), { path: next.path, message: `not read, and ${left - 1} more` }];
}

function identityOf(body: JsonObject): SystemIdentity {
  return {
    manufacturer: reportedText(body['Manufacturer']),
    model: reportedText(body['Model']),
    serialNumber: reportedText(body['SerialNumber']),
    uuid: reportedText(body['UUID']),
  };
}

/** The manager that the system names; else the first one. Null where there is none, undefined where it was not read. */
async function readManager(
  reader: Reader,
  { path, body }: Part,
  managers: string,
): Promise<Part | null | undefined> {
  const named = links(object(body['Links'])['ManagedBy'])[0];
  const before = reader.warnings.length;
  const all = named === undefined ? await reader.references(managers) : [];
  const first = named ?? links(all)[0] ?? null;
  if (first !== null) return (await reader.one(first)) ?? undefined;
  const isUnread = reader.warnings.length > before;
  reader.warn(path, 'names no manager, so the firmware of the BMC is unknown');
  return isUnread ? undefined : null;
}
