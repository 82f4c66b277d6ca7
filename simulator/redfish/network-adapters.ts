import type { Document } from '../models/model.ts';
import { HEALTHY, type Builder, type Resource } from './resource.ts';

/** Link of the chassis to its adapters, where the model has them. */
export function adapterLink(builder: Builder): Document {
  return builder.model.adapter === undefined
    ? {}
    : { NetworkAdapters: builder.link(`${builder.chassis}/NetworkAdapters`) };
}

/**
 * The one adapter of a machine whose ports alone report their addresses, and the interface towards the BMC that its system
 * lists instead of them (Redfish Host Interface Specification, DSP0270).
 */
export function adapterResources(builder: Builder): Resource[] {
  const { model, chassis, system } = builder;
  const { adapter } = model;
  if (adapter === undefined) return [];
  const folder = `${chassis}/NetworkAdapters`;
  const path = `${folder}/${adapter}`;
  const ports = model.hardware.ports.map(({ id }) => `${path}/Ports/${id}`);
  const functions = model.hardware.ports.map(({ id }) => `${path}/NetworkDeviceFunctions/${id}`);
  const toBmc = `${system}/EthernetInterfaces/ToManager`;
  return [
    builder.collection('EthernetInterfaceCollection', `${system}/EthernetInterfaces`, 'System Interfaces', [
      toBmc,
    ]),
    {
      path: toBmc,
      get: () =>
        builder.document('EthernetInterface', toBmc, {
          Name: 'Manager Ethernet Interface',
          Description: 'Interface towards the management controller',
          MACAddress: '7E:D3:0A:00:00:01',
          IPv4Addresses: [{ Address: '169.254.95.120', SubnetMask: '255.255.0.0', AddressOrigin: 'Static' }],
          Status: HEALTHY,
        }),
    },
    builder.collection('NetworkAdapterCollection', folder, 'Network Adapter Collection', [path]),
    {
      path,
      get: () =>
        builder.document('NetworkAdapter', path, {
          Name: 'Network Adapter',
          Status: HEALTHY,
          Ports: builder.link(`${path}/Ports`),
          NetworkDeviceFunctions: builder.link(`${path}/NetworkDeviceFunctions`),
        }),
    },
    builder.collection('PortCollection', `${path}/Ports`, 'Port Collection', ports),
    builder.collection(
      'NetworkDeviceFunctionCollection',
      `${path}/NetworkDeviceFunctions`,
      'Network Device Function Collection',
      functions,
    ),
    ...model.hardware.ports.flatMap((part, index): Resource[] => {
      const [port, own] = [`${path}/Ports/${part.id}`, `${path}/NetworkDeviceFunctions/${part.id}`];
      return [
        {
          path: port,
          get: ({ identity, machine }) => {
            const linked = machine.state.power === 'On';
            return builder.document('Port', port, {
              Name: part.name,
              Description: part.description,
              PortId: String(index + 1),
              PortProtocol: 'Ethernet',
              LinkStatus: linked ? 'LinkUp' : 'LinkDown',
              CurrentSpeedGbps: linked ? part.speedMbps / 1_000 : 0,
              Ethernet: { AssociatedMACAddresses: [model.printMac(identity.macs[index] ?? '')] },
              Status: HEALTHY,
            });
          },
        },
        {
          path: own,
          get: () =>
            builder.document('NetworkDeviceFunction', own, {
              Name: 'Network Device Function',
              NetDevFuncType: 'Ethernet',
              Links: { PhysicalNetworkPortAssignment: builder.link(port) },
              Status: HEALTHY,
            }),
        },
      ];
    }),
  ];
}
