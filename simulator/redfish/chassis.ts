import { adapterLink } from './network-adapters.ts';
import { HEALTHY, type Builder, type Resource } from './resource.ts';
import { powerReadings, sensorLinks } from './sensors.ts';

/** The chassis with its power supplies, and the backplanes that hold drives. */
export function chassisResources(builder: Builder): Resource[] {
  const { model, chassis, root, link } = builder;
  const { hardware } = model;
  const backplanes = [...new Set(hardware.storage.flatMap(({ backplane }) => backplane ?? []))];
  const folder = `${root}/Chassis`;
  return [
    builder.collection('ChassisCollection', folder, 'Chassis Collection', [
      chassis,
      ...backplanes.map((id) => `${folder}/${id}`),
    ]),
    {
      path: chassis,
      get: ({ identity, machine }) =>
        builder.document('Chassis', chassis, {
          Name: 'Computer System Chassis',
          ChassisType: 'RackMount',
          Manufacturer: hardware.manufacturer,
          Model: hardware.model,
          SerialNumber: identity.serialNumber,
          SKU: identity.sku,
          PowerState: machine.state.power === 'Off' ? 'Off' : 'On',
          Status: HEALTHY,
          Power: link(`${chassis}/Power`),
          ...sensorLinks(builder),
          ...adapterLink(builder),
          ...(model.powerSubsystem ? { PowerSubsystem: link(`${chassis}/PowerSubsystem`) } : {}),
          Links: { ComputerSystems: [link(builder.system)], ManagedBy: [link(builder.manager)] },
        }),
    },
    power(builder),
    ...(model.powerSubsystem ? powerSubsystem(builder) : []),
    ...backplanes.flatMap((id) => backplaneResources(builder, id)),
  ];
}

/** The Power resource that the schema deprecates and every one of these BMCs still has. */
function power(builder: Builder): Resource {
  const path = `${builder.chassis}/Power`;
  return {
    path,
    get: (bmc) =>
      builder.document('Power', path, {
        Name: 'Power',
        ...powerReadings(builder, bmc),
        PowerSupplies: builder.model.hardware.powerSupplies.map((part, index) => ({
          '@odata.id': builder.href(`${path}#/PowerSupplies/${index}`),
          MemberId: String(index),
          Name: part.name,
          Manufacturer: part.manufacturer,
          Model: part.model,
          SerialNumber: bmc.identity.partSerial('psu', index),
          FirmwareVersion: part.firmware,
          PowerSupplyType: 'AC',
          PowerCapacityWatts: part.capacityWatts,
          LineInputVoltage: 230,
          Status: HEALTHY,
        })),
      }),
  };
}

function powerSubsystem(builder: Builder): Resource[] {
  const path = `${builder.chassis}/PowerSubsystem`;
  const folder = `${path}/PowerSupplies`;
  const parts = builder.model.hardware.powerSupplies;
  return [
    {
      path,
      get: () =>
        builder.document('PowerSubsystem', path, {
          Name: 'Power Subsystem for Chassis',
          Status: HEALTHY,
          PowerSupplies: builder.link(folder),
        }),
    },
    builder.collection(
      'PowerSupplyCollection',
      folder,
      'Power Supply Collection',
      parts.map(({ id }) => `${folder}/${id}`),
    ),
    ...parts.map((part, index): Resource => {
      const own = `${folder}/${part.id}`;
      return {
        path: own,
        get: ({ identity }) =>
          builder.document('PowerSupply', own, {
            Name: part.name,
            Manufacturer: part.manufacturer,
            Model: part.model,
            SerialNumber: identity.partSerial('psu', index),
            FirmwareVersion: part.firmware,
            PowerSupplyType: 'AC',
            PowerCapacityWatts: part.capacityWatts,
            Status: HEALTHY,
          }),
      };
    }),
  ];
}

function backplaneResources(builder: Builder, id: string): Resource[] {
  const path = `${builder.root}/Chassis/${id}`;
  const drives = builder.model.hardware.storage
    .filter(({ backplane }) => backplane === id)
    .flatMap((unit) => unit.drives.map((drive) => `${path}/Drives/${drive.id}`));
  return [
    {
      path,
      get: () =>
        builder.document('Chassis', path, {
          Name: id,
          ChassisType: 'StorageEnclosure',
          Status: HEALTHY,
          Drives: builder.link(`${path}/Drives`),
        }),
    },
    builder.collection('DriveCollection', `${path}/Drives`, 'Drive Collection', drives),
  ];
}
