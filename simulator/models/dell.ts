import { dellHardware } from './dell-hardware.ts';
import { deriveIdentity } from './identity.ts';
import type { HardwareModel } from './model.ts';

/** PowerEdge R750 with iDRAC9: ids and shapes as an iDRAC 6.00 of Redfish 1.13 has them. */
export const dell: HardwareModel = {
  vendor: 'dell',
  description:
    'PowerEdge R750 with iDRAC9: sessions are few, a no-op reset is 409, the boot override is not in its Settings.',
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
    JsonSchemaFile: 'v1_1_4',
    MessageRegistryFile: 'v1_1_3',
    ServiceRoot: 'v1_10_0',
    ComputerSystem: 'v1_16_0',
    Processor: 'v1_12_0',
    Memory: 'v1_12_0',
    Storage: 'v1_10_1',
    Drive: 'v1_12_1',
    EthernetInterface: 'v1_6_4',
    AttributeRegistry: 'v1_3_6',
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
    VirtualMedia: 'v1_4_0',
    Certificate: 'v1_3_0',
    CertificateService: 'v1_0_4',
    CertificateLocations: 'v1_0_2',
    ManagerNetworkProtocol: 'v1_8_0',
    Sensor: 'v1_3_0',
    Thermal: 'v1_7_0',
    LogService: 'v1_2_0',
    LogEntry: 'v1_9_0',
    EventService: 'v1_7_1',
    EventDestination: 'v1_10_1',
    Event: 'v1_6_1',
    TaskService: 'v1_2_0',
    Task: 'v1_6_0',
    DellJob: 'v1_2_0',
    SoftwareInventory: 'v1_4_0',
  },
  hardware: dellHardware,
  behaviour: {
    trailingSlash: false,
    caseInsensitivePaths: false,
    odataContext: true,
    expand: true,
    query: { only: true, select: true },
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
      ids: 'numbers',
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
    accounts: { slots: 16, passwordLength: { min: 0, max: 40, reported: true }, success: 'message' },
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
      withoutMode: 'kept',
      enabledRequired: false,
      // The override is refused there: github.com/NVIDIA/libredfish/pull/75
      settings: 'Settings',
    },
    events: { stream: true, limit: 20, typesRequired: false, refuses: [] },
    sensors: { collection: true, thermal: true, fanUnit: 'RPM' },
    logs: {
      services: [{ id: 'Sel', name: 'SEL Log Service', under: 'manager' }],
      newestFirst: true,
      // github.com/dell/iDRAC-Redfish-Scripting/issues/12
      pageSize: 50,
      ids: {
        'powered-on': 'IDRAC.2.8.SYS1000',
        'powered-off': 'IDRAC.2.8.SYS1001',
        'post-begun': 'IDRAC.2.8.SYS1003',
      },
    },
    erase: {
      // The action of an iDRAC has no parameter; it erases NVMe disks by their key.
      advertised: 'unreported',
      types: ['CryptographicErase'],
      // github.com/dell/iDRAC-Redfish-Scripting/issues/71
      refusal: {
        id: 'IDRAC.2.8.STOR009',
        text: 'Unable to perform the operation because the drive does not support the Cryptographic Erase operation.',
        resolution: 'Make sure that the drive supports the operation, and retry.',
        severity: 'Critical',
      },
    },
    managerReset: { types: ['GracefulRestart'], outageMs: 10_000, success: 'no-content' },
    certificates: {
      service: 'standard',
      id: 'SecurityCertificate.2',
      shows: [],
      // dellemc-openmanage idrac_certificates, option `reset`
      applies: 'after-restart',
      success: 'message',
    },
    update: {
      advertised: 'inline',
      applyTimes: ['Immediate', 'OnReset', 'OnStartUpdateRequest'],
      multipart: {
        path: 'UpdateService/MultipartUpload',
        // libredfish dell.rs, update_firmware_multipart: UpdateParameters with an empty Oem.
        required: ['Targets', 'Oem'],
      },
      versionedIds: true,
    },
    jobs: {
      path: 'Oem/Dell/Jobs',
      // openstack/sushy release note fix-dell-bmc-404: it asks three times, ten seconds apart.
      hiddenMs: 5_000,
    },
    bios: {
      pending: 'changes',
      applyTimes: ['OnReset', 'AtMaintenanceWindowStart', 'InMaintenanceWindowOnReset'],
      // Without an apply time, iDRAC wants a configuration job of its own: libredfish dell.rs, create_bios_config_job.
      scheduled: 'by-apply-time',
      oneChange: {
        id: 'IDRAC.2.8.SYS011',
        text: 'Pending configuration values are already committed, unable to perform another set operation.',
        resolution:
          'Wait for the scheduled job to complete or delete the configuration jobs before attempting more set attribute operations.',
        severity: 'Warning',
      },
      success: 'job',
      readOnly: ['SystemModelName'],
      bounds: { AcPwrRcvryUserDelay: [120, 600] },
      numberedValues: false,
      registryPath: 'Systems/System.Embedded.1/Bios/BiosRegistry',
      registryEntry: 'BiosAttributeRegistry.v1_0_0',
    },
    virtualMedia: {
      under: 'system',
      linkedFrom: ['system'],
      slots: ['1', '2'].map((id) => ({
        id,
        name: `VirtualMedia Instance ${id}`,
        mediaTypes: ['CD', 'DVD', 'USBStick'],
      })),
      emptyImage: null,
      actions: 'always',
      required: [],
      bodilessEject: true,
      // openstack/ironic drivers/modules/redfish/boot.py: the old image is shown for seconds after it was ejected.
      shownStaleMs: 3_000,
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
