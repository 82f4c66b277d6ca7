import type { BootDevice, BootOverride } from '../capabilities/boot.ts';

/** The boot device selector (IPMI 2.0, table 28-14, parameter 5, data 2, bits 5 to 2). */
const SELECTORS: Readonly<Record<Exclude<BootDevice, 'HTTP'>, number>> = {
  NONE: 0x0,
  NETWORK: 0x1,
  DISK: 0x2,
  CD: 0x5,
  SETUP: 0x6,
};

/** A CD that the BMC serves. */
const REMOTE_CD = 0x8;

/** Bits of data 1: flags are valid, hold for all boots, are for EFI. */
const VALID = 0x80;
const PERSISTENT = 0x40;
const EFI = 0x20;

/** A boot override as IPMI has it. */
export interface BootFlags {
  readonly device: BootDevice | 'OTHER';
  readonly persistent: boolean;
  readonly efi: boolean;
}

export const noOverride: BootFlags = { device: 'NONE', persistent: false, efi: false };

/** The five bytes of data. Console, keyboard and verbosity stay as the BIOS has them. */
export function encodeBootFlags({ device, persistent, efi }: BootFlags): readonly number[] {
  const selector = device === 'HTTP' || device === 'OTHER' ? undefined : SELECTORS[device];
  if (selector === undefined) throw new Error(`IPMI has no boot device selector for ${device}`);
  // As ipmitool removes an override: valid flags that name no device.
  return [VALID | (persistent ? PERSISTENT : 0) | (efi ? EFI : 0), selector << 2, 0, 0, 0];
}

/** From the answer to Get System Boot Options: version, parameter, then its five bytes. */
export function decodeBootFlags([, parameter = 0, flags = 0, choice = 0]: Uint8Array): BootFlags {
  const selector = (choice >> 2) & 0xf;
  const isInvalid = (parameter & 0x80) !== 0 || (flags & VALID) === 0;
  if (isInvalid || selector === SELECTORS.NONE) return noOverride;
  const known = Object.entries(SELECTORS).find(([, value]) => value === selector)?.[0];
  return {
    device: selector === REMOTE_CD ? 'CD' : ((known as BootDevice | undefined) ?? 'OTHER'),
    persistent: (flags & PERSISTENT) !== 0,
    efi: (flags & EFI) !== 0,
  };
}

/** What is there is what is wanted. The firmware that an override of nothing is for means nothing. */
export function sameFlags(one: BootFlags, other: BootFlags): boolean {
  if (one.device !== other.device) return false;
  return one.device === 'NONE' || (one.persistent === other.persistent && one.efi === other.efi);
}

/** The mode is left out: the flag says which firmware an override is for, not which one the machine has. */
export function overrideOf({ device, persistent }: BootFlags): BootOverride {
  if (device === 'NONE') return { device, enabled: 'DISABLED' };
  return { device, enabled: persistent ? 'CONTINUOUS' : 'ONCE' };
}
