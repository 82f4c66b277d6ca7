import { hpeHardware } from './hpe-hardware.ts';
import { deriveIdentity } from './identity.ts';
import type { HardwareModel } from './model.ts';

/** ProLiant DL385 Gen10 Plus v2 with iLO 5, Redfish 1.6. */
export const hpe: HardwareModel = {
  vendor: 'hpe',
  description:
    'ProLiant DL385 Gen10 Plus v2 with iLO 5: slashes at the end of paths, terse messages, nothing can be changed during POST.',
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
    JsonSchemaFile: 'v1_0_4',
    MessageRegistryFile: 'v1_0_4',
    ServiceRoot: 'v1_5_1',
    ComputerSystem: 'v1_13_0',
    Processor: 'v1_7_2',
    Memory: 'v1_7_1',
    Storage: 'v1_12_0',
    Drive: 'v1_7_0',
    EthernetInterface: 'v1_4_1',
    AttributeRegistry: 'v1_2_1',
    TaskService: 'v1_1_1',
    Task: 'v1_4_2',
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
    VirtualMedia: 'v1_3_0',
    HpeSecurityService: 'v2_3_1',
    HpeHttpsCert: 'v2_0_0',
    Thermal: 'v1_7_1',
    LogService: 'v1_1_0',
    LogEntry: 'v1_11_0',
    EventService: 'v1_0_8',
    EventDestination: 'v1_0_0',
    Event: 'v1_0_0',
    SoftwareInventory: 'v1_2_0',
  },
  hardware: hpeHardware,
  behaviour: {
    // HPE, iLO RESTful API docs, docs/concepts/gettingStarted.md: a path without its slash is redirected with 308.
    trailingSlash: true,
    caseInsensitivePaths: true,
    odataContext: true,
    expand: true,
    query: { only: true, select: true },
    etag: { format: (hash) => `W/"${hash.slice(0, 8).toUpperCase()}"`, inBody: true },
    ifMatch: 'optional',
    actionsRefuseIfMatch: false,
    // HPE, docs/concepts/errorresponses.md: also a success is reported in `error`, ids without their text.
    errors: {
      base: 'Base.1.4',
      code: 'iLO.0.10.ExtendedInfo',
      message: 'See @Message.ExtendedInfo for more information.',
      terse: true,
    },
    sessions: {
      ids: 'named',
      limit: 13,
      idleSeconds: 1800,
      // iLO counts in minutes.
      shownTimeout: 30,
      limitMessage: {
        id: 'Base.1.4.SessionLimitExceeded',
        text: 'The session establishment failed due to the number of simultaneous sessions exceeding the limit.',
      },
    },
    accounts: { slots: 0, passwordLength: { min: 8, max: 39, reported: false }, success: 'message' },
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
      withoutMode: 'kept',
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
    events: {
      stream: false,
      limit: 20,
      typesRequired: true,
      // github.com/ironcore-dev/metal-operator bmc/redfish.go, CreateEventSubscription
      refuses: ['DeliveryRetryPolicy'],
    },
    sensors: { collection: false, thermal: true, fanUnit: 'Percent' },
    logs: {
      services: [
        { id: 'IML', name: 'Integrated Management Log', under: 'system' },
        { id: 'IEL', name: 'iLO Event Log', under: 'manager' },
      ],
      newestFirst: false,
      ids: {
        'powered-on': 'iLOEvents.2.3.ServerPoweredOn',
        'powered-off': 'iLOEvents.2.3.ServerPoweredOff',
        'post-begun': 'iLOEvents.2.3.ServerPostDiscoveryComplete',
      },
    },
    managerReset: { types: ['ForceRestart', 'GracefulRestart'], outageMs: 10_000, success: 'message' },
    certificates: {
      service: 'hpe',
      id: 'HttpsCert',
      shows: [],
      // HPE resource definitions, HpeHttpsCert.ImportCertificate: "and iLO is reset".
      applies: 'by-its-restart',
      success: 'message',
    },
    update: { advertised: 'inline', versionedIds: false },
    bios: {
      // The capture's pending settings hold every attribute, and report no apply times.
      pending: 'copy',
      scheduled: 'always',
      success: 'message',
      readOnly: ['Nbio0BusBase'],
      bounds: { PatrolScrubDuration: [1, 24] },
      // openstack/sushy connector.py: HPE Gen10 answers 406 for registries that are not asked for packed.
      packedRegistry: true,
      numberedValues: false,
      registryPath: 'registrystore/registries/en/biosattributeregistrya42.v1_2_60',
      registryEntry: 'BiosAttributeRegistryA42.v1_2_60',
    },
    virtualMedia: {
      under: 'manager',
      linkedFrom: ['manager'],
      slots: [
        { id: '1', name: 'VirtualMedia', mediaTypes: ['Floppy', 'USBStick'] },
        { id: '2', name: 'VirtualMedia', mediaTypes: ['CD', 'DVD'] },
      ],
      emptyImage: '',
      actions: 'always',
      required: [],
      // openstack/sushy sushy/resources/manager/virtual_media.py, eject_media: iLO wants an empty object.
      bodilessEject: false,
      shownStaleMs: 0,
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
