import { deriveIdentity } from './identity.ts';
import type { HardwareModel } from './model.ts';

const GIB = 1024;

/** ThinkSystem SR630 V2 with XClarity Controller (XCC), Redfish 1.15. Ids and shapes: pubs.lenovo.com/xcc-restapi. */
export const lenovo: HardwareModel = {
  vendor: 'lenovo',
  description:
    'ThinkSystem SR630 V2 with XCC: reset types in both places, settings below Pending, accounts in slots, virtual media by PATCH, no UefiHttp.',
  ids: { system: '1', manager: '1', chassis: '1', account: '1' },
  // pubs.lenovo.com/xcc-restapi, Resource Bios: there is no Bios/Settings.
  bios: { path: 'Bios', settings: 'Pending', registry: 'BiosAttributeRegistry.1.0.0' },
  service: {
    redfishVersion: '1.15.0',
    // The root has no Oem: github.com/NVIDIA/libredfish tests/mockups/lenovo.
    root: { Vendor: 'Lenovo', Product: 'Lenovo XClarity Controller' },
  },
  manager: { model: 'Lenovo XClarity Controller', firmwareVersion: 'AFBT58B 5.70 2025-08-11' },
  schemas: {
    ServiceRoot: 'v1_13_0',
    ComputerSystem: 'v1_17_0',
    ActionInfo: 'v1_2_0',
    Processor: 'v1_14_0',
    Memory: 'v1_14_0',
    Storage: 'v1_12_0',
    Drive: 'v1_14_0',
    EthernetInterface: 'v1_8_0',
    Bios: 'v1_2_0',
    AttributeRegistry: 'v1_3_6',
    Chassis: 'v1_19_0',
    Power: 'v1_7_1',
    Thermal: 'v1_7_1',
    Sensor: 'v1_5_0',
    NetworkAdapter: 'v1_9_0',
    NetworkDeviceFunction: 'v1_9_0',
    Port: 'v1_7_0',
    Manager: 'v1_14_0',
    ManagerNetworkProtocol: 'v1_8_0',
    SessionService: 'v1_1_8',
    Session: 'v1_4_0',
    AccountService: 'v1_11_0',
    ManagerAccount: 'v1_9_0',
    Role: 'v1_3_1',
    UpdateService: 'v1_11_0',
    SoftwareInventory: 'v1_7_0',
    TaskService: 'v1_2_0',
    Task: 'v1_6_0',
    VirtualMedia: 'v1_5_0',
    LogService: 'v1_3_0',
    LogEntry: 'v1_11_0',
    EventService: 'v1_7_2',
    EventDestination: 'v1_12_0',
    Event: 'v1_7_0',
    JsonSchemaFile: 'v1_1_4',
    MessageRegistryFile: 'v1_1_3',
  },
  hardware: {
    manufacturer: 'Lenovo',
    model: 'ThinkSystem SR630 V2',
    biosVersion: 'AFE128F',
    processors: [1, 2].map((socket) => ({
      id: String(socket),
      name: `Processor ${socket}`,
      socket: `CPU ${socket}`,
      manufacturer: 'Intel(R) Corporation',
      model: 'Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz',
      cores: 32,
      threads: 64,
      maxSpeedMHz: 3200,
    })),
    memory: Array.from({ length: 16 }, (_, index) => index * 2 + 1).map((slot) => ({
      id: String(slot),
      name: `DIMM ${slot}`,
      locator: `DIMM ${slot}`,
      manufacturer: 'Samsung',
      partNumber: 'M393A4K40EB3-CWE',
      capacityMiB: 32 * GIB,
      deviceType: 'DDR4',
      speedMHz: 3200,
    })),
    storage: [
      {
        id: 'Direct_Attached_NVMe',
        name: 'Direct attached NVMe',
        controller: { model: 'Direct attached NVMe', firmware: '' },
        drives: [0, 1].map((bay) => ({
          id: `Disk.${bay}`,
          name: `Drive ${bay}`,
          manufacturer: 'Samsung',
          model: 'MZWLJ1T9HBJR-00007',
          capacityBytes: 1_920_383_410_176,
          protocol: 'NVMe',
          revision: 'EPK9CB5Q',
        })),
      },
    ],
    ports: [1, 2].map((port) => ({
      id: `NIC${port}`,
      name: `External Ethernet Interface ${port}`,
      description: `OCP slot, port ${port}`,
      speedMbps: 25_000,
    })),
    powerSupplies: [1, 2].map((bay) => ({
      id: `PSU${bay}`,
      name: `PSU${bay}`,
      manufacturer: 'DELT',
      model: '1100W',
      firmware: '5.53',
      capacityWatts: 1100,
    })),
    firmware: [
      { id: 'UEFI', name: 'Firmware:UEFI', version: 'AFE128F-1.80' },
      { id: 'BMC-Primary', name: 'Firmware:BMC', version: 'AFBT58B-5.70' },
      { id: 'BMC-Backup', name: 'Firmware:BMC-Backup', version: 'AFBT46F-4.60' },
      { id: 'LXPM', name: 'Firmware:LXPM', version: 'XWL122J-3.25' },
    ],
    // Names begin with their category: github.com/spyroot/redfish_ctl tests/lenovo_fixtures.
    biosAttributes: {
      BootModes_SystemBootMode: 'UEFIMode',
      Memory_MemorySpeed: 'MaxPerformance',
      Processors_CStates: 'Disable',
      Processors_HyperThreading: 'Enable',
    },
  },
  behaviour: {
    trailingSlash: false,
    caseInsensitivePaths: false,
    odataContext: true,
    // Issue threads of operators: an XCC 2 with 16 modules inlines none of them.
    expand: false,
    // github.com/spyroot/redfish_ctl tests/lenovo_fixtures: ProtocolFeaturesSupported.
    query: { only: true, select: true },
    // pubs.lenovo.com/xcc3-restapi/the_pending_system_settings_get
    etag: { format: (hash) => `"${hash.slice(0, 8).toUpperCase()}"`, inBody: true },
    ifMatch: 'optional',
    actionsRefuseIfMatch: false,
    errors: {
      base: 'Base.1.8',
      code: 'Base.1.8.GeneralError',
      message: 'A general error has occurred. See ExtendedInfo for more information.',
      terse: false,
    },
    sessions: {
      ids: 'numbers',
      limit: 16,
      idleSeconds: 1800,
      shownTimeout: 1800,
      limitMessage: {
        id: 'Base.1.8.SessionLimitExceeded',
        text: 'The session establishment failed due to the number of simultaneous sessions exceeding the limit of the implementation.',
        resolution: 'Reduce the number of other sessions before trying to establish the session.',
        severity: 'Critical',
      },
    },
    // pubs.lenovo.com/xcc-restapi, Resource ManagerAccount: GET and PATCH, no POST.
    accounts: { slots: 12, passwordLength: { min: 10, max: 32, reported: true }, success: 'no-content' },
    // pubs.lenovo.com/xcc-restapi, Resource AccountService: five, and an hour.
    lockout: { threshold: 5, seconds: 3600 },
    reset: {
      types: [
        'On',
        'Nmi',
        'GracefulShutdown',
        'GracefulRestart',
        'ForceOn',
        'ForceOff',
        'ForceRestart',
        'PowerCycle',
      ],
      // github.com/NVIDIA/libredfish tests/mockups/lenovo
      advertised: 'both',
      // A reset that asks for the state there is is a 204 too: github.com/NVIDIA/libredfish src/lenovo.rs.
      success: 'no-content',
    },
    boot: {
      // pubs.lenovo.com/xcc-restapi/server_prop_get: no UefiHttp.
      targets: ['None', 'Pxe', 'Hdd', 'Cd', 'Diags', 'BiosSetup', 'Usb', 'UefiTarget'],
      success: 'no-content',
      modeWritable: true,
      withoutMode: 'kept',
      enabledRequired: false,
      // pubs.lenovo.com/xcc3-restapi/the_pending_system_settings_get: it holds the boot order, not the override.
      settings: 'Pending',
    },
    sensors: { collection: true, thermal: true, fanUnit: 'RPM' },
    logs: {
      services: [
        { id: 'PlatformLog', name: 'Platform Log', under: 'system' },
        { id: 'AuditLog', name: 'Audit Log', under: 'system' },
      ],
      newestFirst: true,
    },
    events: { stream: false, limit: 20, typesRequired: false, refuses: [] },
    managerReset: { types: ['GracefulRestart', 'ForceRestart'], outageMs: 15_000, success: 'no-content' },
    virtualMedia: {
      // github.com/stmcginnis/gofish redfish/virtualmedia_test.go: EXT, RDOC and Remote below the manager.
      under: 'manager',
      linkedFrom: ['manager'],
      slots: ['EXT1', 'EXT2', 'EXT3', 'EXT4'].map((id) => ({
        id,
        name: 'VirtualMedia',
        mediaTypes: ['CD', 'DVD', 'USBStick'],
      })),
      emptyImage: null,
      // openstack/sushy virtual_media.py, insert_media: a ThinkSystem has no actions, and wants a PATCH with Inserted.
      actions: 'none',
      required: [],
      bodilessEject: true,
      shownStaleMs: 0,
    },
  },
  powerSubsystem: false,
  // The addresses are in the ports of the adapter alone: NetworkAdapters/ob-1/Ports/1, Ethernet.
  adapter: 'ob-1',
  printMac: (mac) => mac.toUpperCase(),
  identify: (seed, name) =>
    deriveIdentity(seed, name, {
      serialPrefix: 'J',
      serialLength: 8,
      skuLength: 10,
      oui: '38:68:dd',
      ports: 2,
    }),
  // pubs.lenovo.com/xcc-restapi/server_prop_get, Oem.Lenovo.SystemStatus. BootProgress came with later firmware.
  systemExtras: ({ inPost, power, running }) => ({
    Oem: {
      Lenovo: {
        '@odata.type': '#LenovoComputerSystem.v1_0_0.LenovoSystemProperties',
        SystemStatus:
          power === 'Off'
            ? 'SystemPowerOff_StateUnknown'
            : inPost
              ? 'SystemOn_StartingUEFI'
              : running
                ? 'OSBooted'
                : 'BootingOSOrInUndetectedOS',
      },
    },
  }),
};
