import { object, text } from './json.ts';
import type { JsonObject } from './json.ts';

/** Where a vendor departs from the standard. Decided once per BMC, from its service root. */
export interface Quirks {
  /** Rows that matched, for reports. */
  readonly names: readonly string[];
  /** False where `$expand` is announced but returns incomplete members. */
  readonly expand: boolean;
  /** Which resource takes the boot override first, where the system declares a settings resource. */
  readonly bootOverrideOn: 'settings' | 'system';
  /** Whether the override is sent with its mode, even when the mode does not change. */
  readonly bootModeAlways: boolean;
  /** Names of the virtual CD, in order of preference. */
  readonly cdTargets: readonly string[];
  /** True where `Once` is accepted and works, but is shown as `Continuous`. */
  readonly onceShownAsContinuous: boolean;
  /** False where there is always an override, and `Disabled` is refused. */
  readonly overrideRemovable: boolean;
}

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
  cdTargets: ['Cd', 'UsbCd'],
  onceShownAsContinuous: false,
  overrideRemovable: true,
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

/** `Vendor` is absent on older services; the name of the OEM section tells it there. */
function vendorOf(root: JsonObject): string {
  const name = text(root['Vendor']) ?? Object.keys(object(root['Oem']))[0] ?? '';
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
