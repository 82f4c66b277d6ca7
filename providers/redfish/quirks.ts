import type { EraseMethod } from '#contracts/hardware/erase-receipt.ts';
import { object, text } from './json.ts';
import type { JsonObject } from './json.ts';

/** Where a vendor departs from the standard. Decided once per BMC, from its service root. */
export interface Quirks {
  /** Rows that matched, for reports. */
  readonly names: readonly string[];
  /** False where `$expand` is announced but returns incomplete members. */
  readonly expand: boolean;
  /** Which resource accepts the boot override first, where the system declares a settings resource. */
  readonly bootOverrideOn: 'settings' | 'system';
  /** Whether the override is sent with a mode even where the BMC shows none. */
  readonly bootModeAlways: boolean;
  /** False where a mode that is sent with the override is refused. */
  readonly bootModeWritable: boolean;
  /** Names of the virtual CD, in order of preference. */
  readonly cdTargets: readonly string[];
  /** True where `Once` is accepted and works, but is shown as `Continuous`. */
  readonly onceShownAsContinuous: boolean;
  /** False where there is always an override, and `Disabled` is refused. */
  readonly overrideRemovable: boolean;
  /** False where a subscription that says how long its delivery is tried is refused. */
  readonly deliveryRetryPolicy: boolean;
  /** The kind of an erase that the BMC offers without naming its kind; null where it is unknown. */
  readonly unreportedErase: EraseMethod | null;
  /** True where another certificate is served only after the BMC was restarted. */
  readonly certificateNeedsRestart: boolean;
  /** Ways to bring a firmware image, the best first; those that the BMC does not offer are left out. */
  readonly updateWays: readonly UpdateWay[];
  /** Whether an update names the component that the image is for; where not, the image says it. */
  readonly updateTargets: boolean;
  /** Whether the parameters of a multipart push must have an empty `Oem`. */
  readonly multipartOem: boolean;
  /** True where ids of the firmware inventory hold the version, and change with it. */
  readonly versionedFirmwareIds: boolean;
  /** True where virtual drives without actions accept an image by PATCH. */
  readonly mediaByPatch: boolean;
}

/** SimpleUpdate, `MultipartHttpPushUri` and `HttpPushUri`. */
export type UpdateWay = 'simple' | 'multipart' | 'push';

interface Row {
  readonly name: string;
  readonly matches: (root: JsonObject) => boolean;
  readonly quirks: Partial<Omit<Quirks, 'names'>>;
  readonly source: string;
}

const standard: Quirks = {
  names: [],
  expand: true,
  bootOverrideOn: 'settings',
  bootModeAlways: false,
  bootModeWritable: true,
  cdTargets: ['Cd', 'UsbCd'],
  onceShownAsContinuous: false,
  overrideRemovable: true,
  deliveryRetryPolicy: true,
  unreportedErase: null,
  mediaByPatch: false,
  updateWays: ['simple', 'multipart', 'push'],
  updateTargets: true,
  multipartOem: false,
  versionedFirmwareIds: false,
  certificateNeedsRestart: false,
};

/** Later rows win where two match. */
const rows: readonly Row[] = [
  {
    name: 'dell-boot-on-system',
    matches: (root) => vendorOf(root) === 'dell',
    quirks: { bootOverrideOn: 'system' },
    source: 'libredfish PR#75: target and enabled are refused on /Settings',
  },
  {
    name: 'dell-crypto-erase',
    matches: (root) => vendorOf(root) === 'dell',
    quirks: { unreportedErase: 'CRYPTO_ERASE' },
    source:
      'iDRAC-Redfish-Scripting#71: SecureErase has no parameter; SystemEraseCapability says CryptographicErasePD',
  },
  {
    name: 'dell-multipart-update',
    matches: (root) => vendorOf(root) === 'dell',
    quirks: {
      updateWays: ['multipart', 'simple'],
      updateTargets: false,
      multipartOem: true,
      versionedFirmwareIds: true,
    },
    source: 'libredfish dell.rs, update_firmware_multipart: empty Targets and Oem; ids as in its captures',
  },
  {
    name: 'hpe-simple-update',
    matches: (root) => vendorOf(root) === 'hpe' || vendorOf(root) === 'hp',
    quirks: { updateWays: ['simple'], updateTargets: false },
    source: 'libredfish captures: SimpleUpdate has no Targets; HttpPushUri is a page that wants a cookie',
  },
  {
    name: 'hpe-boot-mode-fixed',
    matches: (root) => vendorOf(root) === 'hpe' || vendorOf(root) === 'hp',
    quirks: { bootModeWritable: false },
    source: 'community.general#3509: BootSourceOverrideMode is read-only on iLO',
  },
  {
    name: 'supermicro-multipart-update',
    matches: (root) => vendorOf(root) === 'supermicro',
    quirks: { updateWays: ['multipart', 'simple'] },
    source: 'libredfish supermicro.rs, update_firmware_multipart: Targets must name the component',
  },
  {
    name: 'hpe-no-delivery-retry-policy',
    matches: (root) => vendorOf(root) === 'hpe' || vendorOf(root) === 'hp',
    quirks: { deliveryRetryPolicy: false },
    source: 'metal-operator bmc/redfish.go, CreateEventSubscription: iLO refuses DeliveryRetryPolicy',
  },
  {
    name: 'supermicro-usb-cd',
    matches: (root) => vendorOf(root) === 'supermicro',
    quirks: { cdTargets: ['UsbCd', 'Cd'] },
    source: 'ironic management.py: the virtual CD of X11 and X12 is UsbCd',
  },
  {
    name: 'ami-boot-mode-and-expand',
    matches: (root) => ['ami', 'asrockrack'].includes(vendorOf(root)),
    quirks: { bootModeAlways: true, expand: false },
    source:
      'ironic management.py (wants target, enabled and mode); nv-redfish expand_is_not_working_properly',
  },
  {
    name: 'dell-certificate-restart',
    matches: (root) => vendorOf(root) === 'dell',
    quirks: { certificateNeedsRestart: true },
    source: 'dellemc-openmanage idrac_certificates, option `reset`: a new certificate is served after it',
  },
  {
    name: 'lenovo-media-by-patch',
    matches: (root) => vendorOf(root) === 'lenovo',
    quirks: { mediaByPatch: true },
    source: 'sushy virtual_media.py, insert_media: the drives of a ThinkSystem SD530 have no actions',
  },
  {
    name: 'sushy-emulator-boot',
    matches: (root) => text(root['Id']) === 'RedvirtService',
    quirks: { onceShownAsContinuous: true, overrideRemovable: false },
    source:
      'openstack/sushy-tools: every override is reported as Continuous, and a PATCH without target is refused',
  },
];

/** What to expect of the BMC behind this service root. */
export function quirksOf(root: JsonObject): Quirks {
  const matching = rows.filter((row) => row.matches(root));
  return Object.assign({}, standard, ...matching.map((row) => row.quirks), {
    names: matching.map((row) => row.name),
  });
}

/** `Vendor` is absent on older services; the name of the OEM section is used there. */
function vendorOf(root: JsonObject): string {
  const name = text(root['Vendor']) ?? Object.keys(object(root['Oem']))[0] ?? '';
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
