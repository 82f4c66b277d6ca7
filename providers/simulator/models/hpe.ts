import { deriveIdentity } from './identity.ts';
import type { HardwareModel } from './model.ts';

const GIB = 1024;

/** ProLiant DL385 Gen10 Plus v2 with iLO 5, Redfish 1.6. */
export const hpe: HardwareModel = {
  vendor: 'hpe',
  ids: { system: '1', manager: '1', chassis: '1', account: '1' },
  bios: { path: 'bios', settings: 'settings', registry: 'BiosAttributeRegistryA42.v1_2_60' },
  service: {
    redfishVersion: '1.6.0',
    root: {
      Vendor: 'HPE',
      Product: 'ProLiant DL385 Gen10 Plus v2',
      Oem: {
        Hpe: {
          '@odata.type': '#HpeiLOServiceExt.v2_3_0.HpeiLOServiceExt',
          Manager: [{ ManagerType: 'iLO 5', ManagerFirmwareVersion: '2.72' }],
        },
      },
    },
  },
  manager: { model: 'iLO 5', firmwareVersion: 'iLO 5 v2.72' },
  schemas: {
    ServiceRoot: 'v1_5_1',
    ComputerSystem: 'v1_13_0',
    Processor: 'v1_7_2',
    Memory: 'v1_7_1',
    Storage: 'v1_12_0',
    Drive: 'v1_7_0',
    EthernetInterface: 'v1_4_1',
    Bios: 'v1_0_4',
    Chassis: 'v1_11_2',
    Power: 'v1_3_0',
    Manager: 'v1_5_1',
    SessionService: 'v1_0_0',
    Session: 'v1_0_0',
    AccountService: 'v1_5_0',
    ManagerAccount: 'v1_3_0',
    Role: 'v1_2_1',
    UpdateService: 'v1_2_1',
    SoftwareInventory: 'v1_2_0',
  },
  hardware: {
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
      BootMode: 'Uefi',
      NetworkBoot: 'Enabled',
      AcpiSlit: 'Enabled',
      ProcVirtualization: 'Enabled',
    },
  },
  behaviour: {
    // HPE, iLO RESTful API docs, docs/concepts/gettingStarted.md: a path without its slash is redirected with 308.
    trailingSlash: true,
    caseInsensitivePaths: true,
    odataContext: true,
    expand: true,
    etag: { format: (hash) => `W/"${hash.slice(0, 8).toUpperCase()}"`, inBody: true },
    ifMatch: 'optional',
    actionsRefuseIfMatch: false,
    // HPE, docs/concepts/errorresponses.md: also a success is told in `error`, ids without their text.
    errors: {
      base: 'Base.1.4',
      code: 'iLO.0.10.ExtendedInfo',
      message: 'See @Message.ExtendedInfo for more information.',
      terse: true,
    },
    sessions: {
      limit: 13,
      idleSeconds: 1800,
      // iLO counts in minutes.
      shownTimeout: 30,
      limitMessage: {
        id: 'Base.1.4.SessionLimitExceeded',
        text: 'The session establishment failed due to the number of simultaneous sessions exceeding the limit.',
      },
    },
    lockout: { threshold: 4, seconds: 60 },
    reset: {
      types: [
        'On',
        'ForceOff',
        'GracefulShutdown',
        'ForceRestart',
        'Nmi',
        'PushPowerButton',
        'GracefulRestart',
      ],
      advertised: 'inline',
      success: 'message',
      // github.com/goldyfruit/ansible-ilo/issues/1
      noOp: (power) => ({
        status: 400,
        message: {
          id: 'iLO.2.14.InvalidOperationForSystemState',
          text: 'The operation was not successful due to the current power state.',
          args: [`Power is ${power}`],
        },
      }),
    },
    boot: {
      targets: [
        'None',
        'Cd',
        'Hdd',
        'Usb',
        'SDCard',
        'Utilities',
        'Diags',
        'BiosSetup',
        'Pxe',
        'UefiShell',
        'UefiHttp',
        'UefiTarget',
      ],
      success: 'message',
      // github.com/ansible-collections/community.general/issues/3509
      modeWritable: false,
      enabledRequired: false,
      // openstack/ironic drivers/modules/redfish/management.py, _is_during_post_error
      duringPost: {
        status: 400,
        message: {
          id: 'iLO.2.14.UnableToModifyDuringSystemPOST',
          text: 'The value for the property cannot be changed while the system BIOS is in POST.',
        },
      },
      settings: false,
    },
  },
  powerSubsystem: false,
  printMac: (mac) => mac,
  identify: (seed, name) =>
    deriveIdentity(seed, name, {
      serialPrefix: 'MXQ',
      serialLength: 10,
      skuLength: 10,
      oui: '50:7c:6f',
      ports: 2,
    }),
  // HPE resource definitions, HpeComputerSystemExt.PostState.
  systemExtras: ({ inPost, power }) => ({
    Oem: {
      Hpe: {
        '@odata.type': '#HpeComputerSystemExt.v2_12_0.HpeComputerSystemExt',
        PostState: power === 'Off' ? 'PowerOff' : inPost ? 'InPost' : 'FinishedPost',
      },
    },
  }),
};
