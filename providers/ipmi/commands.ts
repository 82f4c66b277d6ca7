/** One IPMI request, and the bounds of what a BMC may answer to it after its completion code. */
export interface Command {
  /** For people. */
  readonly name: string;
  /** Network function and command (IPMI 2.0, appendix G). */
  readonly netFn: number;
  readonly command: number;
  readonly data: readonly number[];
  readonly least: number;
  readonly most: number;
  /** Whether it changes the target. */
  readonly writes: boolean;
}

const read = { data: [], writes: false } as const;
const write = { least: 0, most: 0, writes: true } as const;

/** Get Chassis Status (section 28.2). */
export const getChassisStatus: Command = {
  ...read,
  name: 'Get Chassis Status',
  netFn: 0x00,
  command: 0x01,
  least: 1,
  most: 4,
};

/** Get Device ID (section 20.1). */
export const getDeviceId: Command = {
  ...read,
  name: 'Get Device ID',
  netFn: 0x06,
  command: 0x01,
  least: 11,
  most: 15,
};

/** Get System GUID (section 22.14), which is optional. */
export const getSystemGuid: Command = {
  ...read,
  name: 'Get System GUID',
  netFn: 0x06,
  command: 0x37,
  least: 16,
  most: 16,
};

/** Get System Boot Options for the boot flags, parameter 5 (section 28.13). */
export const getBootFlags: Command = {
  ...read,
  name: 'Get System Boot Options',
  netFn: 0x00,
  command: 0x09,
  data: [5, 0, 0],
  least: 7,
  most: 7,
};

/** What a chassis can be told (table 28-4). */
export type ChassisAction = 'power-down' | 'power-up' | 'soft-shutdown';

/** A shutdown is asked for by emulating a fatal overtemperature, which ACPI answers; chassis need not have it. */
const ACTIONS: Readonly<Record<ChassisAction, number>> = {
  'power-down': 0x0,
  'power-up': 0x1,
  'soft-shutdown': 0x5,
};

/** Chassis Control (section 28.3). */
export function chassisControl(action: ChassisAction): Command {
  return { ...write, name: 'Chassis Control', netFn: 0x00, command: 0x02, data: [ACTIONS[action]] };
}

const setBootOptions = { ...write, name: 'Set System Boot Options', netFn: 0x00, command: 0x08 };

/** Set System Boot Options for the boot flags (section 28.12). */
export function setBootFlags(flags: readonly number[]): Command {
  return { ...setBootOptions, data: [5, ...flags] };
}

/**
 * Parameter 3, bit 3: without it a BMC drops boot flags for which no Chassis Control comes within 60 seconds
 * (table 28-14). A power change can take longer to come.
 */
export const keepBootFlags: Command = { ...setBootOptions, data: [3, 0x08] };

/** As the command `raw` of ipmitool. */
export function rawLine({ netFn, command, data }: Command): string {
  return ['raw', ...[netFn, command, ...data].map((byte) => `0x${byte.toString(16).padStart(2, '0')}`)].join(
    ' ',
  );
}
