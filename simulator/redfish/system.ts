import type { Bmc } from './bmc.ts';
import { updatedVersion } from './firmware-inventory.ts';
import { describeBoot, patchSystem, settingsAnnotation } from './boot.ts';
import { logLink } from './log-service.ts';
import { consoleProperties } from './serial-console.ts';
import { resetAction } from './reset.ts';
import { HEALTHY, type Builder, type Resource } from './resource.ts';
import { mediaLink } from './virtual-media.ts';

/** The ComputerSystem and its collection. */
export function systemResources(builder: Builder): Resource[] {
  const { model, system, root, link } = builder;
  const { hardware } = model;
  const [processor] = hardware.processors;
  const inPost = ({ machine }: Bmc): boolean => ['powering-on', 'post'].includes(machine.state.phase);

  const describe = (bmc: Bmc): Record<string, unknown> =>
    builder.document('ComputerSystem', system, {
      Name: 'System',
      SystemType: 'Physical',
      Manufacturer: hardware.manufacturer,
      Model: hardware.model,
      SerialNumber: bmc.identity.serialNumber,
      SKU: bmc.identity.sku,
      UUID: bmc.identity.uuid,
      AssetTag: '',
      HostName: '',
      BiosVersion: updatedVersion(bmc, 'bios') ?? hardware.biosVersion,
      PowerState: bmc.machine.state.power,
      Status: { ...HEALTHY, HealthRollup: bmc.machine.behaviour.health },
      ProcessorSummary: {
        Count: hardware.processors.length,
        Model: processor?.model,
        Status: HEALTHY,
      },
      MemorySummary: {
        TotalSystemMemoryGiB: hardware.memory.reduce((sum, { capacityMiB }) => sum + capacityMiB, 0) / 1024,
        Status: HEALTHY,
      },
      Boot: describeBoot(bmc),
      ...settingsAnnotation(builder),
      ...mediaLink(builder, 'system'),
      ...logLink(builder, 'system'),
      ...consoleProperties(builder),
      Bios: link(`${system}/${model.bios.path}`),
      Processors: link(`${system}/Processors`),
      Memory: link(`${system}/Memory`),
      Storage: link(`${system}/Storage`),
      EthernetInterfaces: link(`${system}/EthernetInterfaces`),
      Links: { Chassis: [link(builder.chassis)], ManagedBy: [link(builder.manager)] },
      Actions: resetAction(builder),
      ...model.systemExtras?.({
        inPost: inPost(bmc),
        power: bmc.machine.state.power,
        running: bmc.machine.state.phase === 'running',
      }),
    });

  return [
    builder.collection('ComputerSystemCollection', `${root}/Systems`, 'Computer System Collection', [system]),
    { path: system, get: describe, patch: patchSystem },
  ];
}
