import type { Hardware } from './hardware.ts';

const GIB = 1024;

/** The parts of ProLiant DL385 Gen10 Plus v2 with iLO 5, Redfish 1.6, with its vendor's ids. */
export const hpeHardware: Hardware = {
  manufacturer: 'HPE',
  model: 'ProLiant DL385 Gen10 Plus v2',
  biosVersion: 'A42 v2.60 (08/11/2022)',
  processors: [1, 2].map((socket) => ({
    id: String(socket),
    name: 'Processors',
    socket: `Proc ${socket}`,
    manufacturer: 'Advanced Micro Devices, Inc.',
    // iLO pads the name to the width of the CPUID string.
    model: 'AMD EPYC 7763 64-Core Processor                ',
    cores: 64,
    threads: 128,
    maxSpeedMHz: 4100,
  })),
  memory: [1, 2].flatMap((socket) =>
    [1, 3, 5, 7].map((slot) => ({
      id: `proc${socket}dimm${slot}`,
      name: `proc${socket}dimm${slot}`,
      locator: `PROC ${socket} DIMM ${slot}`,
      manufacturer: 'Hynix',
      partNumber: 'HMAA8GR7AJR4N-XN',
      capacityMiB: 64 * GIB,
      deviceType: 'DDR4',
      speedMHz: 3200,
    })),
  ),
  // One Storage resource for each NVMe drive.
  storage: [0, 1].map((bay) => ({
    id: `DA00000${bay}`,
    name: 'NVMe Storage System',
    controller: { model: 'MZXLR6T4HALA-000H3', firmware: 'MPK7625Q' },
    drives: [
      {
        id: `DA00000${bay}`,
        name: 'Secondary Storage Device',
        manufacturer: 'Samsung',
        model: 'MZXLR6T4HALA-000H3',
        capacityBytes: 6_401_252_745_216,
        protocol: 'NVMe',
        revision: 'MPK7625Q',
      },
    ],
  })),
  ports: [1, 2].map((port) => ({
    id: String(port),
    name: '',
    description: `Port ${port}`,
    speedMbps: 25_000,
  })),
  powerSupplies: [1, 2].map((bay) => ({
    id: String(bay - 1),
    name: 'HpeServerPowerSupply',
    manufacturer: 'LTEON',
    model: 'P38997-B21',
    firmware: '2.00',
    capacityWatts: 1600,
  })),
  firmware: [
    { id: '1', name: 'iLO 5', version: '2.72 Sep 04 2022' },
    { id: '2', name: 'System ROM', version: 'A42 v2.60 (08/11/2022)' },
    { id: '3', name: 'Intelligent Platform Abstraction Data', version: '3.26.0 Build 31' },
    { id: '4', name: 'System Programmable Logic Device', version: '0x0E' },
  ],
  biosAttributes: {
    PatrolScrubDuration: 24,
    Nbio0BusBase: 0,
    BootMode: 'Uefi',
    NetworkBoot: 'Enabled',
    AcpiSlit: 'Enabled',
    ProcVirtualization: 'Enabled',
  },
};
