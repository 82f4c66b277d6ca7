import type { Inventory, InventoryReport, SystemIdentity } from '../capabilities/inventory.ts';
import type { Bmc, Resource } from './bmc.ts';
import { architectureOf, memoryOf, processorsOf } from './inventory/compute.ts';
import { readDisks } from './inventory/disks.ts';
import { readPorts } from './inventory/ports.ts';
import { readPowerSupplies } from './inventory/power-supplies.ts';
import { createReader } from './inventory/reader.ts';
import type { Reader } from './inventory/reader.ts';
import { verifyIdentity } from './identity.ts';
import { lastSegment, link, links, object, text } from './json.ts';
import type { JsonObject } from './json.ts';
import type { CapabilityDeps } from './power.ts';
import { powerStateOf } from './system.ts';

export function createInventory({ connections, systems, config }: CapabilityDeps): Inventory {
  return {
    async identify(target, context) {
      const system = await systems.read(connections.open(target, context));
      verifyIdentity(target, system.body);
      return identityOf(system);
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
  { path, body, etag }: Resource,
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
  const bmcVersion = await step('the BMC', () => firmwareVersion(reader, body, managers));
  const chassis = await step('the chassis', () =>
    reader.one(links(object(body['Links'])['Chassis'])[0] ?? null),
  );
  const processors = await step('processors', () => reader.members(link(body['Processors'])));
  const ports = await step('ports', () => readPorts(reader, body, chassis?.body ?? null));
  const powerSupplies = await step('power supplies', () => readPowerSupplies(reader, chassis?.body ?? null));
  const disks = await step('disks', () => readDisks(reader, body));
  const memory = await step('memory', () => reader.members(link(body['Memory'])));
  return {
    system: {
      id: text(body['Id']) ?? lastSegment(path),
      ...identityOf({ path, body, etag }),
      biosVersion: text(body['BiosVersion']),
      powerState: powerStateOf(body),
      architecture: architectureOf(processors),
    },
    bmc: { firmwareVersion: bmcVersion },
    processors: processorsOf(processors),
    memory: memoryOf(memory),
    disks,
    ports,
    powerSupplies,
    warnings: reader.warnings,
    requests: bmc.requests,
  };
}

function identityOf({ body }: Resource): SystemIdentity {
  return {
    manufacturer: text(body['Manufacturer']),
    model: text(body['Model']),
    serialNumber: text(body['SerialNumber']),
    uuid: text(body['UUID']),
  };
}

/** Of the manager that the system names; else of the first one. */
async function firmwareVersion(reader: Reader, system: JsonObject, managers: string): Promise<string | null> {
  const named = links(object(system['Links'])['ManagedBy'])[0];
  const first = named ?? links((await reader.one(managers))?.body['Members'])[0] ?? null;
  return text((await reader.one(first))?.body['FirmwareVersion']);
}
