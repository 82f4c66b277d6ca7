import { supermicroHardware } from './supermicro-hardware.ts';
import { deriveIdentity } from './identity.ts';
import type { HardwareModel } from './model.ts';

/** SYS-221H-TNR of the X13 generation, Redfish 1.11. */
export const supermicro: HardwareModel = {
  vendor: 'supermicro',
  description:
    'SYS-221H-TNR (X13): ETags are required, resets are tasks, their kinds are listed in an ActionInfo.',
  ids: { system: '1', manager: '1', chassis: '1', account: '2' },
  bios: { path: 'Bios', settings: 'SD', registry: 'BiosAttributeRegistry.v1_0_0' },
  // The root names no Vendor and no Product, as in the versions before 1.5 of its schema.
  service: {
    redfishVersion: '1.11.0',
    root: { Oem: { Supermicro: { '@odata.type': '#SmcServiceRootExtensions.v1_0_0.ServiceRoot' } } },
  },
  manager: { model: 'ASPEED', firmwareVersion: '01.01.01' },
  schemas: {
    JsonSchemaFile: 'v1_1_4',
    MessageRegistryFile: 'v1_1_3',
    ServiceRoot: 'v1_9_0',
    ComputerSystem: 'v1_14_0',
    ActionInfo: 'v1_1_2',
    Processor: 'v1_10_0',
    Memory: 'v1_11_0',
    Storage: 'v1_9_0',
    Drive: 'v1_11_1',
    EthernetInterface: 'v1_6_3',
    AttributeRegistry: 'v1_3_0',
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
    Thermal: 'v1_6_2',
    LogService: 'v1_2_0',
    LogEntry: 'v1_7_0',
    EventService: 'v1_7_0',
    EventDestination: 'v1_9_0',
    Event: 'v1_6_0',
    VirtualMedia: 'v1_4_1',
    Certificate: 'v1_5_0',
    CertificateService: 'v1_0_3',
    CertificateLocations: 'v1_0_2',
    ManagerNetworkProtocol: 'v1_6_1',
  },
  hardware: supermicroHardware,
  behaviour: {
    trailingSlash: false,
    caseInsensitivePaths: false,
    odataContext: false,
    expand: true,
    query: { only: false, select: true },
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
      ids: 'numbers',
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
    accounts: { slots: 0, passwordLength: { min: 8, max: 20, reported: true }, success: 'no-content' },
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
      // openstack/ironic drivers/modules/redfish/management.py: the mode must be set with each change of the device.
      withoutMode: 'legacy',
      // openstack/ironic drivers/modules/redfish/management.py, _set_boot_device
      enabledRequired: true,
      settings: false,
    },
    serialConsole: { sessions: 1, webSocket: false, sshPort: 22, ipmiPort: 623 },
    events: { stream: false, limit: 20, typesRequired: false, refuses: [] },
    sensors: { collection: false, thermal: true, fanUnit: 'RPM' },
    logs: {
      services: [{ id: 'Log1', name: 'Health Event Log Service', under: 'system' }],
      newestFirst: false,
    },
    erase: {
      advertised: 'action-info',
      types: ['CryptographicErase', 'BlockErase'],
      refusal: {
        id: 'Base.1.10.ActionNotSupported',
        text: 'The action Drive.SecureErase is not supported by the resource.',
        severity: 'Critical',
      },
    },
    managerReset: { types: ['GracefulRestart'], outageMs: 10_000, success: 'no-content' },
    certificates: {
      service: 'standard',
      id: '1',
      shows: ['text', 'fingerprint'],
      applies: 'at-once',
      success: 'no-content',
    },
    update: {
      advertised: 'action-info',
      multipart: { path: 'UpdateService/upload', required: ['Targets'] },
      versionedIds: false,
    },
    bios: {
      pending: 'omitted',
      scheduled: 'always',
      success: 'no-content',
      readOnly: [],
      bounds: { SoftwareGuardExtensionsEpoch0_F30E: [0, 1_000_000] },
      numberedValues: true,
      registryPath: '/registries/BiosAttributeRegistry.1.0.0.json',
      registryEntry: 'BiosAttributeRegistry',
    },
    virtualMedia: {
      under: 'manager',
      linkedFrom: ['system', 'manager'],
      slots: ['VirtualMedia1', 'VirtualMedia2', 'VirtualMedia3'].map((id) => ({
        id,
        name: 'Virtual Removable Media',
        mediaTypes: ['CD', 'DVD', 'Floppy', 'USBStick'],
      })),
      emptyImage: null,
      // An empty drive of the real machine offers InsertMedia only.
      actions: 'by-state',
      required: [],
      bodilessEject: true,
      shownStaleMs: 0,
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
