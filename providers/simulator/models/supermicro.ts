import { deriveIdentity } from './identity.ts';
import type { HardwareModel } from './model.ts';

const GIB = 1024;

/** SYS-221H-TNR of the X13 generation, Redfish 1.11. */
export const supermicro: HardwareModel = {
  vendor: 'supermicro',
  ids: { system: '1', manager: '1', chassis: '1', account: '2' },
  bios: { path: 'Bios', settings: 'SD', registry: 'BiosAttributeRegistry.v1_0_0' },
  // The root names no Vendor and no Product, as in the versions before 1.5 of its schema.
  service: {
    redfishVersion: '1.11.0',
    root: { Oem: { Supermicro: { '@odata.type': '#SmcServiceRootExtensions.v1_0_0.ServiceRoot' } } },
  },
  manager: { model: 'ASPEED', firmwareVersion: '01.01.01' },
  schemas: {
    ServiceRoot: 'v1_9_0',
    ComputerSystem: 'v1_14_0',
    ActionInfo: 'v1_1_2',
    Processor: 'v1_10_0',
    Memory: 'v1_11_0',
    Storage: 'v1_9_0',
    Drive: 'v1_11_1',
    EthernetInterface: 'v1_6_3',
    Bios: 'v1_1_1',
    Chassis: 'v1_14_0',
    Power: 'v1_6_0',
    Manager: 'v1_11_0',
    SessionService: 'v1_1_7',
    Session: 'v1_3_0',
    AccountService: 'v1_8_0',
    ManagerAccount: 'v1_8_0',
    Role: 'v1_3_0',
    UpdateService: 'v1_8_4',
    SoftwareInventory: 'v1_3_0',
    TaskService: 'v1_1_6',
    Task: 'v1_4_3',
  },
  hardware: {
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
      BootModeSelect_00A4: 'UEFI',
      AES_NI_3C75: 'Enable',
      ARISupport_0049: 'Enabled',
      SRIOVSupport_0048: 'Enabled',
    },
  },
  behaviour: {
    trailingSlash: false,
    caseInsensitivePaths: false,
    odataContext: false,
    expand: true,
    etag: { format: (hash) => `"${hash.slice(0, 32)}"`, inBody: true },
    // AMI-derived firmware wants it: github.com/stmcginnis/gofish/issues/171
    ifMatch: 'required',
    actionsRefuseIfMatch: false,
    errors: {
      base: 'Base.1.10',
      code: 'Base.1.10.GeneralError',
      message: 'A general error has occurred. See ExtendedInfo for more information.',
      terse: false,
    },
    sessions: {
      limit: 16,
      idleSeconds: 300,
      shownTimeout: 300,
      limitMessage: {
        id: 'Base.1.10.SessionLimitExceeded',
        text: 'The session establishment failed due to the number of simultaneous sessions exceeding the limit.',
        resolution: 'Reduce the number of other sessions before trying to establish the session.',
        severity: 'Critical',
      },
    },
    lockout: { threshold: 3, seconds: 600 },
    reset: {
      types: [
        'On',
        'ForceOff',
        'GracefulShutdown',
        'GracefulRestart',
        'ForceRestart',
        'Nmi',
        'ForceOn',
        'PowerCycle',
      ],
      advertised: 'action-info',
      success: 'task',
    },
    boot: {
      targets: [
        'None',
        'Pxe',
        'Floppy',
        'Cd',
        'Usb',
        'Hdd',
        'BiosSetup',
        'UsbCd',
        'UefiBootNext',
        'UefiHttp',
      ],
      success: 'no-content',
      modeWritable: true,
      // openstack/ironic drivers/modules/redfish/management.py, _set_boot_device
      enabledRequired: true,
      settings: false,
    },
  },
  powerSubsystem: false,
  printMac: (mac) => mac,
  identify: (seed, name) =>
    deriveIdentity(seed, name, {
      serialPrefix: 'S',
      serialLength: 15,
      skuLength: 10,
      oui: '7c:c2:55',
      ports: 2,
    }),
  systemExtras: ({ inPost, power, running }) => ({
    BootProgress: {
      LastState:
        power === 'Off'
          ? 'None'
          : inPost
            ? 'PrimaryProcessorInitializationStarted'
            : running
              ? 'OSRunning'
              : 'SystemHardwareInitializationComplete',
    },
  }),
};
