import { deriveIdentity } from './identity.ts';
import type { HardwareModel } from './model.ts';
import { STANDARD_SCHEMAS } from './standard-schemas.ts';

const GIB = 1024;

/** A server without a vendor: what the specification (DSP0266 1.20) and its schemas say, without any vendor's ways. */
export const standard: HardwareModel = {
  vendor: 'standard',
  description: 'No vendor: Redfish as DMTF specifies it; its validators find no fault.',
  ids: { system: '1', manager: 'bmc', chassis: '1U', account: '1' },
  bios: { path: 'Bios', settings: 'Settings', registry: 'BiosAttributeRegistry.v1_0_0' },
  service: { redfishVersion: '1.20.1', root: { Vendor: 'Standard', Product: 'Simulated BMC' } },
  manager: { model: 'Simulated BMC', firmwareVersion: '1.4.2' },
  schemas: STANDARD_SCHEMAS,
  hardware: {
    manufacturer: 'Standard',
    model: 'Server 1U',
    biosVersion: '2.1.0',
    processors: [1, 2].map((socket) => ({
      id: `CPU${socket}`,
      name: `Processor ${socket}`,
      socket: `CPU ${socket}`,
      manufacturer: 'Standard',
      model: 'Server Processor 24-Core 2.60GHz',
      cores: 24,
      threads: 48,
      maxSpeedMHz: 3800,
    })),
    memory: Array.from({ length: 8 }, (_, slot) => ({
      id: `DIMM${slot + 1}`,
      name: `Memory Module ${slot + 1}`,
      locator: `DIMM ${slot + 1}`,
      manufacturer: 'Standard',
      partNumber: 'DDR5-4800-32G',
      capacityMiB: 32 * GIB,
      deviceType: 'DDR5',
      speedMHz: 4800,
    })),
    storage: [
      {
        id: 'NVMe',
        name: 'NVMe Storage',
        controller: { model: 'NVMe Controller', firmware: '1.0' },
        drives: [1, 2].map((bay) => ({
          id: `Bay${bay}`,
          name: `Drive in Bay ${bay}`,
          manufacturer: 'Standard',
          model: 'NVMe SSD 1.92TB',
          capacityBytes: 1_920_383_410_176,
          protocol: 'NVMe',
          revision: '1.2.0',
        })),
      },
    ],
    ports: [1, 2].map((port) => ({
      id: `eth${port}`,
      name: `Network Port ${port}`,
      description: `Port ${port} of the onboard network adapter`,
      speedMbps: 25_000,
    })),
    powerSupplies: [1, 2].map((bay) => ({
      id: `PSU${bay}`,
      name: `Power Supply ${bay}`,
      manufacturer: 'Standard',
      model: 'PSU 1200W Platinum',
      firmware: '1.1',
      capacityWatts: 1200,
    })),
    firmware: [
      { id: 'BIOS', name: 'BIOS', version: '2.1.0' },
      { id: 'BMC', name: 'BMC Firmware', version: '1.4.2' },
      { id: 'CPLD', name: 'System CPLD', version: '0.9' },
      { id: 'NIC', name: 'Onboard Network Adapter', version: '22.31.6' },
    ],
    biosAttributes: {
      PowerOnDelaySeconds: 0,
      SystemModelName: 'Standard Server',
      BootMode: 'Uefi',
      LogicalProc: 'Enabled',
      ProcVirtualization: 'Enabled',
      SriovGlobalEnable: 'Enabled',
    },
  },
  behaviour: {
    trailingSlash: false,
    caseInsensitivePaths: false,
    odataContext: false,
    expand: true,
    query: { only: true, select: true },
    etag: { format: (hash) => `"${hash.slice(0, 32)}"`, inBody: true },
    ifMatch: 'optional',
    actionsRefuseIfMatch: false,
    errors: {
      base: 'Base.1.18',
      code: 'Base.1.18.GeneralError',
      message: 'A general error has occurred. See ExtendedInfo for more information.',
      terse: false,
    },
    sessions: {
      ids: 'numbers',
      limit: 32,
      idleSeconds: 1800,
      shownTimeout: 1800,
      limitMessage: {
        id: 'Base.1.18.SessionLimitExceeded',
        text: 'The session establishment failed due to the number of simultaneous sessions exceeding the limit of the implementation.',
        resolution: 'Reduce the number of other sessions before trying to establish the session.',
        severity: 'Critical',
      },
    },
    accounts: { slots: 0, passwordLength: { min: 8, max: 64, reported: true }, success: 'no-content' },
    lockout: { threshold: 10, seconds: 60 },
    reset: {
      types: [
        'On',
        'ForceOff',
        'ForceOn',
        'ForceRestart',
        'GracefulRestart',
        'GracefulShutdown',
        'PowerCycle',
        'PushPowerButton',
        'Nmi',
      ],
      advertised: 'both',
      success: 'no-content',
    },
    boot: {
      targets: ['None', 'Pxe', 'Cd', 'Usb', 'Hdd', 'BiosSetup', 'UefiHttp', 'UefiTarget', 'UefiBootNext'],
      success: 'no-content',
      modeWritable: true,
      withoutMode: 'kept',
      httpBootUri: true,
      enabledRequired: false,
      settings: false,
    },
    erase: {
      advertised: 'action-info',
      types: ['CryptographicErase', 'BlockErase', 'Overwrite'],
      refusal: {
        id: 'Base.1.18.ActionNotSupported',
        text: 'The action Drive.SecureErase is not supported by the resource.',
        args: ['Drive.SecureErase'],
        severity: 'Critical',
      },
    },
    sensors: { collection: true, thermal: false, fanUnit: 'RPM' },
    logs: {
      services: [
        { id: 'Log', name: 'System Event Log', under: 'system' },
        { id: 'Audit', name: 'Audit Log', under: 'manager' },
      ],
      newestFirst: false,
      pageSize: 50,
    },
    serialConsole: { sessions: 4, webSocket: true },
    events: { stream: true, limit: 20, typesRequired: false, refuses: [] },
    managerReset: { types: ['GracefulRestart', 'ForceRestart'], outageMs: 5_000, success: 'no-content' },
    certificates: {
      service: 'standard',
      id: '1',
      shows: ['text', 'fingerprint'],
      applies: 'at-once',
      success: 'no-content',
    },
    update: {
      advertised: 'inline',
      applyTimes: ['Immediate', 'OnReset'],
      push: 'UpdateService/push',
      multipart: { path: 'UpdateService/upload', required: [] },
      versionedIds: false,
    },
    bios: {
      pending: 'changes',
      applyTimes: ['OnReset'],
      scheduled: 'always',
      success: 'no-content',
      readOnly: ['SystemModelName'],
      bounds: { PowerOnDelaySeconds: [0, 240] },
      numberedValues: false,
      registryPath: 'Registries/BiosAttributeRegistry/BiosAttributeRegistry',
      registryEntry: 'BiosAttributeRegistry.v1_0_0',
    },
    virtualMedia: {
      under: 'system',
      linkedFrom: ['system'],
      slots: ['1', '2'].map((id) => ({
        id,
        name: `Virtual Media ${id}`,
        mediaTypes: ['CD', 'DVD', 'USBStick'],
      })),
      emptyImage: null,
      actions: 'always',
      required: [],
      bodilessEject: true,
      shownStaleMs: 0,
    },
  },
  powerSubsystem: true,
  printMac: (mac) => mac.toUpperCase(),
  identify: (seed, name) =>
    deriveIdentity(seed, name, {
      serialPrefix: 'STD',
      serialLength: 12,
      skuLength: 8,
      // Locally administered: no maker's.
      oui: '02:5d:1e',
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
