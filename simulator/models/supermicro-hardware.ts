import type { Hardware } from './hardware.ts';

const GIB = 1024;

/** The parts of SYS-221H-TNR of the X13 generation, Redfish 1.11, with its vendor's ids. */
export const supermicroHardware: Hardware = {
  manufacturer: 'Supermicro',
  model: 'SYS-221H-TNR',
  biosVersion: '1.4',
  processors: [1, 2].map((socket) => ({
    id: String(socket),
    name: 'Processor',
    socket: `CPU${socket}`,
    manufacturer: 'Intel(R) Corporation',
    model: 'Intel(R) Xeon(R) Platinum 8462Y+',
    cores: 32,
    threads: 64,
    maxSpeedMHz: 4000,
  })),
  memory: [
    'P1-DIMMA1',
    'P1-DIMMB1',
    'P1-DIMMC1',
    'P1-DIMMD1',
    'P2-DIMMA1',
    'P2-DIMMB1',
    'P2-DIMMC1',
    'P2-DIMMD1',
  ].map((locator, index) => ({
    id: String(index + 1),
    name: 'Memory',
    locator,
    manufacturer: 'Samsung',
    partNumber: 'M321R8GA0BB0-CQKZJ',
    capacityMiB: 64 * GIB,
    deviceType: 'DDR5',
    speedMHz: 4400,
  })),
  storage: [
    {
      id: 'NVMeSSD',
      name: 'NVMe Storage System',
      controller: { model: 'NVMe SSD', firmware: '03' },
      backplane: 'NVMeSSD.0.Group.0.StorageBackplane',
      drives: [0, 1].map((bay) => ({
        id: `Disk.Bay.${bay}`,
        name: `Disk.Bay.${bay}`,
        manufacturer: 'Samsung',
        model: 'MZQL27T6HBLA-00A07',
        capacityBytes: 7_681_501_126_656,
        protocol: 'NVMe',
        revision: 'GDC5602Q',
      })),
    },
  ],
  ports: [1, 2].map((port) => ({
    id: String(port),
    name: `AOC_NIC${port}`,
    description: `MCX75310AAS-NEAT #${port}`,
    speedMbps: 25_000,
  })),
  powerSupplies: [1, 2].map((bay) => ({
    id: String(bay - 1),
    name: `Power Supply Bay ${bay}`,
    manufacturer: 'Supermicro',
    model: 'PWS-1K62A-1R',
    firmware: '1.3',
    capacityWatts: 1600,
  })),
  firmware: [
    { id: 'BIOS', name: 'BIOS', version: 'BIOS Date: 08/04/2023 Ver 1.4' },
    { id: 'BMC', name: 'BMC', version: '01.01.01' },
    { id: 'CPLD_Motherboard', name: 'CPLD_Motherboard', version: 'F0.1A.30' },
    { id: 'PowerSupply1', name: 'PowerSupply1', version: '1.3' },
  ],
  biosAttributes: {
    SoftwareGuardExtensionsEpoch0_F30E: 0,
    BootModeSelect_00A4: 'UEFI',
    AES_NI_3C75: 'Enable',
    ARISupport_0049: 'Enabled',
    SRIOVSupport_0048: 'Enabled',
  },
};
