import type { BootDevice, BootOverride } from '../capabilities/boot.ts';
import { object, text, texts } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Quirks } from './quirks.ts';

/** Redfish names (BootSource) of what the contract calls a device. */
const deviceOf: Readonly<Record<string, BootOverride['device']>> = {
  None: 'NONE',
  Pxe: 'NETWORK',
  UefiHttp: 'HTTP',
  Cd: 'CD',
  UsbCd: 'CD',
  Hdd: 'DISK',
  BiosSetup: 'SETUP',
};

const enabledOf: Readonly<Record<string, BootOverride['enabled']>> = {
  Once: 'ONCE',
  Continuous: 'CONTINUOUS',
};

/** The override that a system, or its settings resource, shows. */
export function overrideOf(resource: JsonObject): BootOverride {
  const boot = object(resource['Boot']);
  const enabled = enabledOf[text(boot['BootSourceOverrideEnabled']) ?? ''] ?? 'DISABLED';
  const target = text(boot['BootSourceOverrideTarget']) ?? 'None';
  const mode = { UEFI: 'UEFI', Legacy: 'LEGACY' } as const;
  return {
    device: enabled === 'DISABLED' ? 'NONE' : (deviceOf[target] ?? 'OTHER'),
    enabled,
    mode: mode[text(boot['BootSourceOverrideMode']) as keyof typeof mode] ?? undefined,
  };
}

/** Whether the firmware accepts what to load by HTTP (ComputerSystem 1.9, Boot.HttpBootUri; an iDRAC has a BIOS attribute instead). */
export function takesUrl(resource: JsonObject): boolean {
  return 'HttpBootUri' in object(resource['Boot']);
}

/** True when the resource is one that an override can be written to. */
export function holdsOverride(resource: JsonObject): boolean {
  return Object.keys(object(resource['Boot'])).some((key) => key.startsWith('BootSourceOverride'));
}

/** Redfish name for a device that this BMC allows, or null when it allows none. */
export function targetFor(
  device: BootDevice,
  resources: readonly JsonObject[],
  quirks: Quirks,
): string | null {
  const names: Readonly<Record<BootDevice, readonly string[]>> = {
    NETWORK: ['Pxe'],
    HTTP: ['UefiHttp'],
    CD: quirks.cdTargets,
    DISK: ['Hdd'],
    SETUP: ['BiosSetup'],
    NONE: ['None'],
  };
  // The allowed values may be in the settings resource only (sushy system.py).
  const allowed = resources
    .map((resource) => texts(object(resource['Boot'])['BootSourceOverrideTarget@Redfish.AllowableValues']))
    .find((values) => values.length > 0);
  return names[device].find((name) => allowed === undefined || allowed.includes(name)) ?? null;
}

/** What is wanted of an override. `target` null removes it. */
export interface WantedOverride {
  readonly target: string | null;
  readonly once: boolean;
  /** `HttpBootUri`; null where DHCP names what to load. */
  readonly url: string | null;
}

/**
 * Target and duration, and the mode as it is: a Supermicro that gets no mode falls back to Legacy, AMI and others
 * refuse a change without it (ironic management.py; bmclib SetBootOverride). Where it cannot be written, it is left out.
 */
export function overridePatch(want: WantedOverride, resource: JsonObject, quirks: Quirks): JsonObject {
  const boot = object(resource['Boot']);
  // A URL of an earlier HTTP boot would be used again.
  const url = want.url ?? (text(boot['HttpBootUri']) === null ? null : '');
  const uri = url === null ? {} : { HttpBootUri: url };
  const kept = modeFor(want, resource) ?? (quirks.bootModeAlways ? 'UEFI' : null);
  const mode = kept === null || !quirks.bootModeWritable ? {} : { BootSourceOverrideMode: kept };
  if (want.target === null) return { Boot: { BootSourceOverrideEnabled: 'Disabled', ...mode, ...uri } };
  const continuous = allows(boot, 'BootSourceOverrideEnabled', 'Continuous');
  return {
    Boot: {
      BootSourceOverrideTarget: want.target,
      BootSourceOverrideEnabled: want.once || !continuous ? 'Once' : 'Continuous',
      ...mode,
      ...uri,
    },
  };
}

/** The mode in which the machine is to boot: as it does now, but what only UEFI has by UEFI. Null: it is not sent. */
function modeFor({ target }: WantedOverride, resource: JsonObject): string | null {
  const shown = text(object(resource['Boot'])['BootSourceOverrideMode']);
  return shown !== null && target?.startsWith('Uefi') === true ? 'UEFI' : shown;
}

/** What a BMC may want besides, when an override is removed: no target. */
export const demandedOf = ({ target }: WantedOverride): JsonObject => ({
  BootSourceOverrideTarget: target ?? 'None',
  BootSourceOverrideMode: 'UEFI',
});

/** What a write changed besides what it was to change; null for nothing. */
export function sideEffect(want: WantedOverride, before: JsonObject, after: JsonObject): string | null {
  const [mode, shown] = [modeFor(want, before), text(object(after['Boot'])['BootSourceOverrideMode'])];
  if (mode !== null && shown !== null && mode !== shown)
    return `changed the boot mode to ${shown}, not ${mode}`;
  const orders = [before, after].map((resource) => texts(object(resource['Boot'])['BootOrder']));
  const [order = [], now = []] = orders;
  // Entries come and go by themselves; those that stay keep their order.
  const common = (one: readonly string[], other: readonly string[]) =>
    one.filter((entry) => other.includes(entry)).join();
  return common(order, now) === common(now, order) ? null : 'changed the boot order';
}

/** Whether the resource shows what is wanted. */
export function satisfies(resource: JsonObject, want: WantedOverride, quirks: Quirks): boolean {
  const boot = object(resource['Boot']);
  const enabled = text(boot['BootSourceOverrideEnabled']) ?? 'Disabled';
  if (want.target === null)
    return enabled === 'Disabled' || text(boot['BootSourceOverrideTarget']) === 'None';
  if (text(boot['BootSourceOverrideTarget']) !== want.target) return false;
  // Without a URL of its own it is no HTTP boot by DHCP while the BMC still has that of an earlier one.
  if (want.target === 'UefiHttp' && (text(boot['HttpBootUri']) ?? '') !== (want.url ?? '')) return false;
  if (want.once) return enabled === 'Once' || (quirks.onceShownAsContinuous && enabled === 'Continuous');
  return (
    enabled === 'Continuous' ||
    (enabled === 'Once' && !allows(boot, 'BootSourceOverrideEnabled', 'Continuous'))
  );
}

function allows(boot: JsonObject, property: string, value: string): boolean {
  const values = texts(boot[`${property}@Redfish.AllowableValues`]);
  return values.length === 0 || values.includes(value);
}
