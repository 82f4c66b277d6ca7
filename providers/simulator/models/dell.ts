import { deriveIdentity } from './identity.ts';
import type { HardwareModel } from './model.ts';

const MEMORY_SLOTS = ['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'B4'];
const GIB = 1024;

/** PowerEdge R750 with iDRAC9: ids and shapes as an iDRAC 6.00 of Redfish 1.13 has them. */
export const dell: HardwareModel = {
  vendor: 'dell',
  ids: {
    system: 'System.Embedded.1',
    manager: 'iDRAC.Embedded.1',
    chassis: 'System.Embedded.1',
    account: '2',
  },
  bios: { path: 'Bios', settings: 'Settings', registry: 'BiosAttributeRegistry.v1_0_3' },
  service: {
    redfishVersion: '1.13.1',
    root: {
      Vendor: 'Dell',
      Product: 'Integrated Dell Remote Access Controller',
      Oem: { Dell: { '@odata.type': '#DellServiceRoot.v1_0_0.DellServiceRoot', IsBranded: 0 } },
    },
  },
  manager: { model: '15G Monolithic', firmwareVersion: '6.00.30.00' },
  schemas: {
    ServiceRoot: 'v1_10_0',
    ComputerSystem: 'v1_16_0',
    Processor: 'v1_12_0',
    Memory: 'v1_12_0',
    Storage: 'v1_10_1',
    Drive: 'v1_12_1',
    EthernetInterface: 'v1_6_4',
    Bios: 'v1_2_0',
    Chassis: 'v1_16_0',
    Power: 'v1_7_1',
    PowerSubsystem: 'v1_1_0',
    PowerSupply: 'v1_1_0',
    Manager: 'v1_12_0',
    SessionService: 'v1_1_8',
    Session: 'v1_3_0',
    AccountService: 'v1_9_0',
    ManagerAccount: 'v1_8_0',
    Role: 'v1_3_0',
    UpdateService: 'v1_9_0',
    SoftwareInventory: 'v1_4_0',
  },
  hardware: {
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
      BootMode: 'Uefi',
      BootSeqRetry: 'Enabled',
      LogicalProc: 'Enabled',
      ProcVirtualization: 'Enabled',
    },
  },
  behaviour: {
    trailingSlash: false,
    caseInsensitivePaths: false,
    odataContext: true,
    expand: true,
    etag: { format: (hash) => `"${Number.parseInt(hash.slice(0, 10), 16)}"`, inBody: false },
    ifMatch: 'optional',
    // github.com/ironcore-dev/metal-operator/issues/1015
    actionsRefuseIfMatch: true,
    errors: {
      base: 'Base.1.12',
      code: 'Base.1.12.GeneralError',
      message: 'A general error has occurred. See ExtendedInfo for more information',
      terse: false,
    },
    sessions: {
      limit: 8,
      idleSeconds: 1800,
      shownTimeout: 1800,
      // github.com/stmcginnis/gofish/issues/75
      limitMessage: {
        id: 'IDRAC.2.8.RAC0218',
        text: 'The maximum number of user sessions is reached.',
        resolution: 'Close one or more sessions before opening another session.',
        severity: 'Informational',
      },
    },
    lockout: { threshold: 5, seconds: 600 },
    reset: {
      types: [
        'On',
        'ForceOff',
        'ForceRestart',
        'GracefulRestart',
        'GracefulShutdown',
        'PushPowerButton',
        'Nmi',
        'PowerCycle',
      ],
      advertised: 'inline',
      success: 'no-content',
      // github.com/dell/dellemc-openmanage-ansible-modules/issues/132
      noOp: (power) => ({
        status: 409,
        message: {
          id: 'IDRAC.2.8.PSU501',
          text: `Server is already powered ${power.toUpperCase()}.`,
          resolution: 'No response action is required.',
          severity: 'Informational',
        },
      }),
    },
    boot: {
      targets: [
        'None',
        'Pxe',
        'Floppy',
        'Cd',
        'Hdd',
        'BiosSetup',
        'Utilities',
        'UefiTarget',
        'SDCard',
        'UefiHttp',
      ],
      success: 'message',
      modeWritable: true,
      enabledRequired: false,
      // The override is refused there: github.com/NVIDIA/libredfish/pull/75
      settings: true,
    },
  },
  powerSubsystem: true,
  printMac: (mac) => mac.toUpperCase(),
  identify: (seed, name) =>
    deriveIdentity(seed, name, {
      serialPrefix: 'CN',
      serialLength: 14,
      skuLength: 7,
      // "DELL" in ASCII: how the firmware builds its UUIDs.
      uuidPrefix: '4c4c4544',
      oui: '70:b5:e8',
      ports: 2,
    }),
  systemExtras: () => ({
    Oem: {
      Dell: {
        DellSystem: { '@odata.type': '#DellSystem.v1_3_0.DellSystem', SystemGeneration: '15G Monolithic' },
      },
    },
  }),
};
