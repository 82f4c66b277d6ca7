import type { Inventory, InventoryReport, PartKind, SystemIdentity } from '../capabilities/inventory.ts';
import type { Bmc, Resource } from './bmc.ts';
import { architectureOf, memoryOf, processorsOf } from './inventory/compute.ts';
import { readDisks } from './inventory/disks.ts';
import { apart } from './inventory/facts.ts';
import { told } from './inventory/parts.ts';
import type { Part } from './inventory/parts.ts';
import { readPorts } from './inventory/ports.ts';
import { readPowerSupplies } from './inventory/power-supplies.ts';
import { createReader } from './inventory/reader.ts';
import type { Reader } from './inventory/reader.ts';
import { verifyIdentity } from './identity.ts';
import { lastSegment, link, links, object } from './json.ts';
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
      return collect(bmc, await systems.read(bmc), config.inventoryRequests, (progress) =>
        context.heartbeat(progress),
      );
    },
  };
}

/** Small things first, so that a spent budget costs memory modules, not what makes the machine usable. */
async function collect(
  bmc: Bmc,
  { path, body }: Resource,
  budget: number,
  heartbeat: (progress: string) => void,
): Promise<InventoryReport> {
  verifyIdentity(bmc.target, body);
  const { expand, managers } = await bmc.root();
  const reader = createReader(bmc, expand, budget);
  const step = <T>(what: string, read: () => Promise<T>): Promise<T> => {
    heartbeat(`reading ${what}`);
    return read();
  };
  const system: Part = { path, body };
  const bmcVersion = await step('the BMC', () => firmwareVersion(reader, system, managers));
  const chassis = await step('the chassis', () =>
    reader.one(links(object(body['Links'])['Chassis'])[0] ?? null),
  );
  const unread: PartKind[] = [];
  /** What goes wrong while a kind is read leaves the report without some of its parts, or all. */
  const kind = async <T>(name: PartKind, what: string, read: () => Promise<T>): Promise<T> => {
    const before = reader.warnings.length;
    const found = await step(what, read);
    if (reader.warnings.length > before) unread.push(name);
    return found;
  };
  const cpus = await kind('PROCESSOR', 'processors', () => listed(reader, system, 'Processors'));
  const ports = await kind('PORT', 'ports', () => readPorts(reader, system, chassis));
  const supplies = await kind('POWER_SUPPLY', 'power supplies', () =>
    readPowerSupplies(reader, system, chassis),
  );
  const drives = await kind('DISK', 'disks', () => readDisks(reader, system));
  const modules = await kind('MEMORY', 'memory', () => listed(reader, system, 'Memory'));
  const processors = apart('PROCESSOR', processorsOf(cpus));
  const memory = apart('MEMORY', memoryOf(modules));
  const disks = apart('DISK', drives);
  const powerSupplies = apart('POWER_SUPPLY', supplies);
  return {
    system: {
      id: told(body['Id']) ?? lastSegment(path),
      ...identityOf(body),
      biosVersion: told(body['BiosVersion']),
      powerState: powerStateOf(body),
      architecture: architectureOf(cpus),
    },
    bmc: { firmwareVersion: bmcVersion },
    processors: processors.parts,
    memory: memory.parts,
    disks: disks.parts,
    ports,
    powerSupplies: powerSupplies.parts,
    facts: [processors, memory, disks, powerSupplies].flatMap(({ facts }) => facts),
    unread,
    warnings: reader.warnings,
    requests: bmc.requests,
  };
}

function identityOf(body: JsonObject): SystemIdentity {
  return {
    manufacturer: told(body['Manufacturer']),
    model: told(body['Model']),
    serialNumber: told(body['SerialNumber']),
    uuid: told(body['UUID']),
  };
}

/** A collection that the system should name, but an unknown vendor may not. */
async function listed(reader: Reader, { path, body }: Part, name: string): Promise<readonly Part[]> {
  const collection = link(body[name]);
  if (collection === null) reader.warn(path, `tells nothing about ${name.toLowerCase()}`);
  return reader.members(collection);
}

/** Of the manager that the system names; else of the first one. */
async function firmwareVersion(
  reader: Reader,
  { path, body }: Part,
  managers: string,
): Promise<string | null> {
  const named = links(object(body['Links'])['ManagedBy'])[0];
  const first = named ?? links((await reader.one(managers))?.body['Members'])[0] ?? null;
  if (first === null) reader.warn(path, 'names no manager, so the firmware of the BMC is unknown');
  return told((await reader.one(first))?.body['FirmwareVersion']);
}
