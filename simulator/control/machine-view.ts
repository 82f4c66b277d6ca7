import type { FleetMember } from '../fleet.ts';
import { diskSerial } from '../host/disk-bays.ts';
import type { InventoryView, SystemView } from '#contracts/simulator/machine.ts';

/** Who a machine is, and the state it is in. */
export function systemOf({ model, identity, machine }: FleetMember): SystemView {
  const { power, override } = machine.state;
  return {
    id: model.ids.system,
    manufacturer: model.hardware.manufacturer,
    model: model.hardware.model,
    serialNumber: identity.serialNumber,
    uuid: identity.uuid,
    power,
    boot: { ...override },
  };
}

/** All parts of a machine, by the names that its Redfish service has for them. */
export function inventoryOf(member: FleetMember): InventoryView {
  const { model, identity, machine } = member;
  const { hardware } = model;
  return {
    system: systemOf(member),
    biosVersion: hardware.biosVersion,
    bmcVersion: model.manager.firmwareVersion,
    architecture: 'x86_64',
    processors: distinct(hardware.processors, (part) => ({
      name: part.name,
      kind: 'CPU',
      // HPE fills it up with spaces.
      model: part.model.trim(),
      cores: part.cores,
    })),
    memory: distinct(hardware.memory, (part, index) => ({
      name: part.locator,
      capacityMiB: part.capacityMiB,
      serialNumber: identity.partSerial('dimm', index),
    })),
    // Drives are counted through all units, as the host counts its disks.
    disks: distinct(
      hardware.storage.flatMap((unit) => unit.drives),
      (part, index) => ({
        name: part.name,
        model: part.model,
        serialNumber: diskSerial(identity, machine.state, index),
        capacityBytes: part.capacityBytes,
        protocol: part.protocol,
      }),
    ),
    ports: distinct(hardware.ports, (part, index) => ({
      name: part.name,
      mac: identity.macs[index] ?? '',
      // A port has a speed while its link is up.
      speedMbps: machine.state.power === 'On' ? part.speedMbps : null,
    })),
    powerSupplies: distinct(hardware.powerSupplies, (part, index) => ({
      name: part.name,
      model: part.model,
      serialNumber: identity.partSerial('psu', index),
    })),
  };
}

/** The id where a part has no name, and beside it where several have the same. */
function distinct<Part extends { readonly id: string }, View extends { readonly name: string }>(
  parts: readonly Part[],
  make: (part: Part, index: number) => View,
): View[] {
  const views = parts.map((part, index) => ({ id: part.id, view: make(part, index) }));
  const uses = Map.groupBy(views, ({ view }) => view.name);
  return views.map(({ id, view }) =>
    (uses.get(view.name)?.length ?? 0) > 1 || view.name === ''
      ? { ...view, name: `${view.name} ${id}`.trim() }
      : view,
  );
}
