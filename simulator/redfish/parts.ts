import { diskSerial } from '../host/disk-bays.ts';
import type { Drive, StorageUnit } from '../models/hardware.ts';
import type { Bmc } from './bmc.ts';
import { HEALTHY, type Builder, type Resource } from './resource.ts';
import { drivePath, eraseProperties } from './secure-erase.ts';

/** Processors, memory, storage and network ports of the system. */
export function partResources(builder: Builder): Resource[] {
  const own = builder.model.adapter === undefined ? ports(builder) : [];
  return [...processors(builder), ...memory(builder), ...storage(builder), ...own];
}

function processors(builder: Builder): Resource[] {
  const folder = `${builder.system}/Processors`;
  const parts = builder.model.hardware.processors;
  return [
    builder.collection('ProcessorCollection', folder, 'Processors Collection', paths(folder, parts)),
    ...parts.map((part): Resource => {
      const path = `${folder}/${part.id}`;
      return {
        path,
        get: () =>
          builder.document('Processor', path, {
            Name: part.name,
            Socket: part.socket,
            ProcessorType: 'CPU',
            ProcessorArchitecture: 'x86',
            InstructionSet: 'x86-64',
            Manufacturer: part.manufacturer,
            Model: part.model,
            MaxSpeedMHz: part.maxSpeedMHz,
            TotalCores: part.cores,
            TotalThreads: part.threads,
            Status: HEALTHY,
          }),
      };
    }),
  ];
}

function memory(builder: Builder): Resource[] {
  const folder = `${builder.system}/Memory`;
  const parts = builder.model.hardware.memory;
  return [
    builder.collection('MemoryCollection', folder, 'Memory Devices Collection', paths(folder, parts)),
    ...parts.map((part, index): Resource => {
      const path = `${folder}/${part.id}`;
      return {
        path,
        get: ({ identity }) =>
          builder.document('Memory', path, {
            Name: part.name,
            DeviceLocator: part.locator,
            MemoryType: 'DRAM',
            MemoryDeviceType: part.deviceType,
            ErrorCorrection: 'MultiBitECC',
            CapacityMiB: part.capacityMiB,
            OperatingSpeedMhz: part.speedMHz,
            Manufacturer: part.manufacturer,
            PartNumber: part.partNumber,
            SerialNumber: identity.partSerial('dimm', index),
            Status: HEALTHY,
          }),
      };
    }),
  ];
}

function storage(builder: Builder): Resource[] {
  const folder = `${builder.system}/Storage`;
  const { storage: units } = builder.model.hardware;
  // Drives are counted through all units, as the host counts its disks.
  let next = 0;
  return [
    builder.collection('StorageCollection', folder, 'Storage Collection', paths(folder, units)),
    ...units.flatMap((unit): Resource[] => {
      const path = `${folder}/${unit.id}`;
      const drives = unit.drives.map((drive) => describeDrive(builder, unit, drive, next++));
      return [
        {
          path,
          get: () =>
            builder.document('Storage', path, {
              Name: unit.name,
              Status: HEALTHY,
              Drives: builder.links(drives.map((drive) => drive.path)),
              'Drives@odata.count': drives.length,
              StorageControllers: [
                {
                  '@odata.id': builder.href(`${path}#/StorageControllers/0`),
                  MemberId: '0',
                  Model: unit.controller.model,
                  FirmwareVersion: unit.controller.firmware,
                  Status: HEALTHY,
                  SupportedDeviceProtocols: ['NVMe'],
                },
              ],
            }),
        },
        ...drives,
      ];
    }),
  ];
}

function describeDrive(builder: Builder, unit: StorageUnit, drive: Drive, index: number): Resource {
  const path = drivePath(builder, unit, drive);
  return {
    path,
    get: (bmc) => {
      const disks = bmc.machine.disks?.();
      const disk =
        disks === undefined
          ? {
              capacityBytes: drive.capacityBytes,
              serialNumber: undefined,
              mediaType: 'SSD',
              protocol: drive.protocol,
            }
          : disks[index];
      if (disk === undefined)
        return builder.document('Drive', path, { Name: drive.name, Status: { State: 'Absent' } });
      return builder.document('Drive', path, {
        Name: drive.name,
        Manufacturer: drive.manufacturer,
        Model: drive.model,
        Revision: drive.revision,
        SerialNumber: disk.serialNumber ?? diskSerial(bmc.identity, bmc.machine.state, index),
        CapacityBytes: disk.capacityBytes,
        MediaType: disk.mediaType,
        Protocol: disk.protocol,
        EncryptionStatus: 'Unencrypted',
        FailurePredicted: false,
        ...(disk.mediaType === 'SSD' ? { PredictedMediaLifeLeftPercent: 100 } : {}),
        Status: HEALTHY,
        ...eraseProperties(builder, bmc, path, index),
      });
    },
  };
}

function ports(builder: Builder): Resource[] {
  const folder = `${builder.system}/EthernetInterfaces`;
  const parts = builder.model.hardware.ports;
  return [
    builder.collection(
      'EthernetInterfaceCollection',
      folder,
      'System Ethernet Interfaces',
      paths(folder, parts),
    ),
    ...parts.map((part, index): Resource => {
      const path = `${folder}/${part.id}`;
      return {
        path,
        get: ({ identity, machine }: Bmc) => {
          const mac = builder.model.printMac(identity.macs[index] ?? '');
          const linked = machine.state.power === 'On';
          return builder.document('EthernetInterface', path, {
            Name: part.name,
            Description: part.description,
            InterfaceEnabled: true,
            LinkStatus: linked ? 'LinkUp' : 'LinkDown',
            MACAddress: mac,
            PermanentMACAddress: mac,
            SpeedMbps: linked ? part.speedMbps : 0,
            FullDuplex: true,
            Status: HEALTHY,
          });
        },
      };
    }),
  ];
}

function paths(folder: string, parts: readonly { readonly id: string }[]): string[] {
  return parts.map(({ id }) => `${folder}/${id}`);
}
