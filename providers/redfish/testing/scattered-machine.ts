import type { JsonObject } from '../json.ts';
import { plainSystem, systemPath } from './model-bmc.ts';
import type { Documents } from './model-bmc.ts';

const chassis = '/redfish/v1/Chassis';
const manager = '/redfish/v1/Managers/1';
const smart = `${systemPath}/SmartStorage`;
const reference = (path: string) => ({ '@odata.id': path });
const resource = (path: string, body: JsonObject): Documents => ({
  [path]: { ...reference(path), Id: path.split('/').at(-1), ...body },
});

/** A collection and its members. */
function collection(path: string, members: Readonly<Record<string, JsonObject>>): Documents {
  const paths = Object.keys(members).map((id) => `${path}/${id}`);
  return {
    [path]: { Members: paths.map(reference) },
    ...Object.assign({}, ...Object.entries(members).map(([id, body]) => resource(`${path}/${id}`, body))),
  };
}

/**
 * A machine of which no single source reports everything: each oddity was seen at some vendor, and members are never
 * inlined.
 */
export const scatteredMachine: Documents = {
  '/redfish/v1': {
    Chassis: reference(chassis),
    Links: { Sessions: reference('/redfish/v1/SessionService/Sessions') },
  },
  [systemPath]: plainSystem({
    BiosVersion: '1.0',
    Processors: reference(`${systemPath}/Processors`),
    Memory: reference(`${systemPath}/Memory`),
    Storage: reference(`${systemPath}/Storage`),
    EthernetInterfaces: reference(`${systemPath}/EthernetInterfaces`),
    NetworkInterfaces: reference(`${systemPath}/NetworkInterfaces`),
    Links: { Chassis: [reference(`${chassis}/Board`)], ManagedBy: [reference(manager)] },
    Oem: { Hpe: { Links: { SmartStorage: reference(smart) } } },
  }),
  ...resource(manager, { FirmwareVersion: '1.0', HostInterfaces: reference(`${manager}/HostInterfaces`) }),
  ...collection(`${manager}/HostInterfaces`, {
    '1': { HostEthernetInterfaces: reference(`${manager}/HostInterfaces/1/HostEthernetInterfaces`) },
  }),
  [`${manager}/HostInterfaces/1/HostEthernetInterfaces`]: {
    Members: [reference(`${systemPath}/EthernetInterfaces/eth9`)],
  },
  ...collection(`${systemPath}/Processors`, {
    'CPU.1': { Name: 'CPU 1', ProcessorType: 'CPU', InstructionSet: 'x86-64', TotalCores: 8 },
    'CPU.2': { Name: 'CPU 2', ProcessorType: 'CPU', InstructionSet: 'x86-64', TotalCores: 8 },
  }),
  // Supermicro calls every module the same.
  ...collection(`${systemPath}/Memory`, {
    '1': { Name: 'Memory', CapacityMiB: 1024, SerialNumber: 'M1' },
    '2': { Name: 'Memory', CapacityMiB: 1024, SerialNumber: 'M2' },
  }),
  ...collection(`${systemPath}/EthernetInterfaces`, {
    // An address that software set; only the function reports the burnt-in one.
    'NIC.Embedded.1-1': { Name: 'System Ethernet Interface', MACAddress: '02:00:00:00:00:01' },
    // iDRAC 10: empty for one card, whose port has it.
    'NIC.Slot.5-1': { Name: 'System Ethernet Interface', MACAddress: '', SpeedMbps: 0 },
    // The port to the BMC, which only the BMC calls so.
    eth9: { Name: 'Network 9', MACAddress: '0a:ca:fe:f0:0d:04' },
    eth8: {
      Name: 'Network 8',
      MACAddress: 'be:3a:f2:b6:05:9f',
      IPv4Addresses: [{ Address: '169.254.1.2', AddressOrigin: 'Static' }],
    },
    eth7: { Name: 'RNDIS', MACAddress: 'be:3a:f2:b6:05:9e' },
  }),
  [`${systemPath}/NetworkInterfaces`]: { Members: [reference(`${systemPath}/NetworkInterfaces/1`)] },
  ...resource(`${systemPath}/NetworkInterfaces/1`, {
    Links: { NetworkAdapter: reference(`${chassis}/Board/NetworkAdapters/A`) },
  }),
  ...collection(chassis, {
    Board: {
      NetworkAdapters: reference(`${chassis}/Board/NetworkAdapters`),
      Power: reference(`${chassis}/Board/Power`),
      PowerSubsystem: reference(`${chassis}/Board/PowerSubsystem`),
      Memory: reference(`${systemPath}/Memory`),
      Links: { ComputerSystems: [reference(systemPath)] },
    },
    Riser: {
      NetworkAdapters: reference(`${chassis}/Riser/NetworkAdapters`),
      Memory: reference(`${chassis}/Riser/Memory`),
      Drives: reference(`${chassis}/Riser/Drives`),
      Power: reference(`${chassis}/Riser/Power`),
    },
    Other: {
      NetworkAdapters: reference(`${chassis}/Other/NetworkAdapters`),
      Links: { ComputerSystems: [reference('/redfish/v1/Systems/2')] },
    },
  }),
  ...collection(`${chassis}/Board/NetworkAdapters`, {
    A: {
      NetworkDeviceFunctions: reference(`${chassis}/Board/NetworkAdapters/A/NetworkDeviceFunctions`),
      NetworkPorts: reference(`${chassis}/Board/NetworkAdapters/A/NetworkPorts`),
    },
    B: {
      NetworkDeviceFunctions: reference(`${chassis}/Board/NetworkAdapters/B/NetworkDeviceFunctions`),
      Ports: reference(`${chassis}/Board/NetworkAdapters/B/Ports`),
    },
  }),
  ...collection(`${chassis}/Board/NetworkAdapters/A/NetworkDeviceFunctions`, {
    'NIC.Embedded.1-1': {
      Ethernet: { MACAddress: '02-00-00-00-00-01', PermanentMACAddress: 'E43D1A1327F0' },
      Links: { PhysicalPortAssignment: reference(`${chassis}/Board/NetworkAdapters/A/NetworkPorts/1`) },
    },
  }),
  ...collection(`${chassis}/Board/NetworkAdapters/A/NetworkPorts`, {
    '1': { CurrentLinkSpeedMbps: 25_000, AssociatedNetworkAddresses: ['e4:3d:1a:13:27:f0'] },
  }),
  ...collection(`${chassis}/Board/NetworkAdapters/B/NetworkDeviceFunctions`, {
    'NIC.Slot.5-1': {
      Ethernet: { MACAddress: null },
      Links: { PhysicalNetworkPortAssignment: reference(`${chassis}/Board/NetworkAdapters/B/Ports/1/`) },
    },
  }),
  ...collection(`${chassis}/Board/NetworkAdapters/B/Ports`, {
    '1': { CurrentSpeedGbps: 100, Ethernet: { AssociatedMACAddresses: ['B8:3F:D2:90:97:C4'] } },
  }),
  // Lenovo: only the ports have addresses. Below the second chassis, which the system does not name.
  ...collection(`${chassis}/Riser/NetworkAdapters`, {
    C: { Ports: reference(`${chassis}/Riser/NetworkAdapters/C/Ports`) },
  }),
  ...collection(`${chassis}/Riser/NetworkAdapters/C/Ports`, {
    '1': { Name: 'Slot 3 Port 1', Ethernet: { AssociatedMACAddresses: ['38:68:DD:00:00:01'] } },
    '2': { Name: 'Slot 3 Port 2', Ethernet: { AssociatedMACAddresses: ['38:68:DD:00:00:02'] } },
    '3': { Name: 'Slot 3 Port 3', PortProtocol: 'FC' },
  }),
  ...collection(`${chassis}/Other/NetworkAdapters`, { D: {} }),
  ...collection(`${chassis}/Riser/Memory`, {
    '1': { Name: 'Memory', CapacityMiB: 2048, SerialNumber: 'M3' },
  }),
  ...collection(`${systemPath}/Storage`, {
    S: { Drives: [reference(`${systemPath}/Storage/S/Drives/1`)] },
  }),
  ...resource(`${systemPath}/Storage/S/Drives/1`, {
    Name: 'Drive 1',
    SerialNumber: 'D1',
    CapacityBytes: 1_000,
    Protocol: 'NVMe',
  }),
  ...resource(smart, { Links: { ArrayControllers: reference(`${smart}/ArrayControllers`) } }),
  ...collection(`${smart}/ArrayControllers`, {
    '0': { Links: { PhysicalDrives: reference(`${smart}/ArrayControllers/0/DiskDrives`) } },
  }),
  ...collection(`${smart}/ArrayControllers/0/DiskDrives`, {
    '0': { Name: 'HpeSmartStorageDiskDrive', SerialNumber: 'D1', CapacityMiB: 1 },
    '1': {
      Name: 'HpeSmartStorageDiskDrive',
      SerialNumber: 'D2',
      CapacityMiB: 915_715,
      InterfaceType: 'SAS',
      Location: '1I:1:2',
    },
  }),
  ...collection(`${chassis}/Riser/Drives`, {
    '1': { Name: 'Drive 1', SerialNumber: 'D3', CapacityBytes: 3_000, Protocol: 'SATA' },
  }),
  [`${chassis}/Board/Power`]: { ...reference(`${chassis}/Board/Power`), Id: 'Power', PowerSupplies: [] },
  ...resource(`${chassis}/Board/PowerSubsystem`, {
    PowerSupplies: reference(`${chassis}/Board/PowerSubsystem/PowerSupplies`),
  }),
  ...collection(`${chassis}/Board/PowerSubsystem/PowerSupplies`, {
    '1': { Name: 'PSU 1', SerialNumber: 'P1' },
  }),
  [`${chassis}/Riser/Power`]: {
    ...reference(`${chassis}/Riser/Power`),
    Id: 'Power',
    PowerSupplies: [
      { MemberId: '0', Name: 'PSU 1', SerialNumber: 'P1' },
      { MemberId: '1', Name: 'PSU 2', SerialNumber: 'P2' },
    ],
  },
};
