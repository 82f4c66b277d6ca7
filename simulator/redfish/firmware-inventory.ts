import type { Bmc } from './bmc.ts';
import { HEALTHY, type Builder, type Resource } from './resource.ts';
import { firmwareKind } from './updates.ts';

/** The firmware of the machine, part by part. */
export function firmwareInventoryResources(builder: Builder): Resource[] {
  const folder = `${builder.root}/UpdateService/FirmwareInventory`;
  const parts = builder.model.hardware.firmware;
  return [
    {
      path: folder,
      get: (bmc) =>
        builder
          .collection(
            'SoftwareInventoryCollection',
            folder,
            'Firmware Inventory Collection',
            parts.map((part) => `${folder}/${idOf(bmc, part)}`),
          )
          .get?.(bmc) ?? {},
      child: (bmc, id) => {
        const part = parts.find((one) => idOf(bmc, one) === id);
        return (
          part && {
            get: () =>
              builder.document('SoftwareInventory', `${folder}/${id}`, {
                Name: part.name,
                Version: bmc.updates.versionOf(part.id),
                Updateable: true,
                Status: HEALTHY,
              }),
          }
        );
      },
    },
  ];
}

/** An iDRAC puts the version into the id. */
function idOf(
  { model, updates }: Bmc,
  { id, version }: { readonly id: string; readonly version: string },
): string {
  return model.behaviour.update?.versionedIds ? id.replace(version, updates.versionOf(id)) : id;
}

/** The version that the system or the manager reports, once it is another than was shipped. */
export function updatedVersion({ model, machine }: Bmc, kind: 'bmc' | 'bios'): string | undefined {
  const part = model.hardware.firmware.find(({ name }) => firmwareKind(name) === kind);
  return part && machine.state.setup.firmware[part.id];
}
