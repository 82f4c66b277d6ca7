import type { Hardware } from './hardware.ts';

const MEMORY_SLOTS = ['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'B4'];
const GIB = 1024;

/** The parts of PowerEdge R750 with iDRAC9, with its vendor's ids. */
export const dellHardware: Hardware = {
  manufacturer: 'Dell Inc.',
  model: 'PowerEdge R750',
  biosVersion: '1.8.2',
  processors: [1, 2].map((socket) => ({
    id: `CPU.Socket.${socket}`,
    name: `CPU ${socket}`,
    socket: `CPU.Socket.${socket}`,
    manufacturer: 'Intel',
    model: 'Intel(R) Xeon(R) Gold 6354 CPU @ 3.00GHz',
    cores: 18,
    threads: 36,
    maxSpeedMHz: 4000,
  })),
  memory: MEMORY_SLOTS.map((slot) => ({
    id: `DIMM.Socket.${slot}`,
    name: `DIMM ${slot}`,
    locator: `DIMM ${slot}`,
    manufacturer: 'Micron Technology',
    partNumber: '18ASF4G72PDZ-3G2E1',
    capacityMiB: 32 * GIB,
    deviceType: 'DDR4',
    speedMHz: 3200,
  })),
  storage: [
    {
      id: 'CPU.1',
      name: 'CPU.1',
      controller: { model: 'CPU.1', firmware: '' },
      drives: [0, 1].map((bay) => ({
        id: `Disk.Bay.${bay}:Enclosure.Internal.0-1`,
        name: `PCIe SSD in Slot ${bay} in Bay 1`,
        manufacturer: 'KIOXIA Corporation ',
        model: 'Dell Ent NVMe CM6 RI 1.92TB',
        capacityBytes: 1_920_383_410_176,
        protocol: 'PCIe',
        revision: '2.1.3',
      })),
    },
  ],
  ports: [1, 2].map((port) => ({
    id: `NIC.Embedded.${port}-1-1`,
    name: 'System Ethernet Interface',
    description: `Embedded NIC 1 Port ${port} Partition 1`,
    speedMbps: 25_000,
  })),
  powerSupplies: [1, 2].map((slot) => ({
    id: `PSU.Slot.${slot}`,
    name: `PS${slot} Status`,
    manufacturer: 'DELL',
    model: 'PWR SPLY,2400W,RDNT,ARTESYN',
    firmware: '00.2A.2B',
    capacityWatts: 2400,
  })),
  firmware: [
    { id: 'Installed-159-1.8.2__BIOS.Setup.1-1', name: 'BIOS', version: '1.8.2' },
    {
      id: 'Installed-25227-6.00.30.00__iDRAC.Embedded.1-1',
      name: 'Integrated Dell Remote Access Controller',
      version: '6.00.30.00',
    },
    {
      id: 'Installed-108255-21.80.9__NIC.Embedded.1-1-1',
      name: 'Broadcom Gigabit Ethernet',
      version: '21.80.9',
    },
    { id: 'Installed-27763-1.0.5__CPLD.Embedded.1', name: 'System CPLD', version: '1.0.5' },
  ],
  biosAttributes: {
    AcPwrRcvryUserDelay: 120,
    SystemModelName: 'PowerEdge R750',
    BootMode: 'Uefi',
    BootSeqRetry: 'Enabled',
    LogicalProc: 'Enabled',
    ProcVirtualization: 'Enabled',
  },
};
