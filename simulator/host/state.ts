import { z } from 'zod';

/** `PowerState` of the ComputerSystem. */
export type PowerState = 'Off' | 'PoweringOn' | 'On' | 'PoweringOff';

const PhaseName = z.enum([
  'off',
  'powering-on',
  'post',
  'network-boot',
  'media-boot',
  'installing',
  'wiping',
  'rescuing',
  'disk-boot',
  'running',
  'rescued',
  'shutting-down',
  'setup',
  'no-bootable-device',
  'halted',
]);

/** What the host does at the moment. */
export type Phase = z.infer<typeof PhaseName>;

const Override = z.object({
  enabled: z.enum(['Disabled', 'Once', 'Continuous']),
  target: z.string(),
  mode: z.enum(['UEFI', 'Legacy']),
  /** What an HTTP boot loads; where it is not there, or empty, DHCP names it. */
  httpBootUri: z.string().optional(),
});

/** The boot override as the BMC shows it. */
export type BootOverride = z.infer<typeof Override>;

const InstalledImage = z.object({
  image: z.string(),
  sha256: z.string(),
  instanceId: z.string(),
  userData: z.string(),
  /** Where the installed system reports its first boot, and with which token. */
  bootUrl: z.string(),
  bootToken: z.string(),
});

/** What the installer wrote to the disk. */
export type Installed = z.infer<typeof InstalledImage>;

const Attribute = z.union([z.string(), z.number(), z.boolean()]);

const SetupState = z.object({
  /** BIOS attributes that differ from what was shipped, as the host runs. */
  bios: z.record(z.string(), Attribute),
  /** BIOS attributes that wait for a boot. */
  pendingBios: z.record(z.string(), Attribute),
  /** Whether the next boot applies the pending attributes. */
  biosScheduled: z.boolean(),
  /** Versions of firmware that differ from what was shipped, by the id in the inventory. */
  firmware: z.record(z.string(), z.string()),
  /** Versions that the next boot installs. */
  stagedFirmware: z.record(z.string(), z.string()),
  /** Which disk is in which bay, by number, from the first bay on; each has the one it came with where nothing is said. */
  disks: z.array(z.number()).default([]),
});

/** What the host's firmware is, and is set to. */
export type Setup = z.infer<typeof SetupState>;

const asShipped: Setup = {
  bios: {},
  pendingBios: {},
  biosScheduled: false,
  firmware: {},
  stagedFirmware: {},
  disks: [],
};

/** What survives a restart of the simulator. */
export const HostSnapshot = z.object({
  power: z.enum(['Off', 'On']),
  phase: PhaseName,
  /** Where the boot under way came from, if not from the disk: a `Once` override is used up when the boot begins. */
  bootsFrom: z.enum(['network', 'media', 'http']).nullable().default(null),
  override: Override,
  installed: InstalledImage.nullable(),
  /** Whether the running system has reported to its boot service. */
  reported: z.boolean(),
  boots: z.number(),
  /** URLs of the images in the BMC's virtual drives, by drive; null for one that was emptied. */
  media: z.record(z.string(), z.string().nullable()).default({}),
  /** The image that the running system was booted from; null when it was not booted from one. */
  bootedMedia: z.string().nullable().default(null),
  setup: SetupState.default(asShipped),
  /** Why the host halted. */
  fault: z.string().optional(),
});

export type HostSnapshot = z.infer<typeof HostSnapshot>;

/** Everything that changes in a host. */
export interface HostState {
  power: PowerState;
  phase: Phase;
  bootsFrom: 'network' | 'media' | 'http' | null;
  override: BootOverride;
  installed: Installed | null;
  reported: boolean;
  boots: number;
  media: Readonly<Record<string, string | null>>;
  bootedMedia: string | null;
  setup: Setup;
  fault?: string | undefined;
}

/** Ways in which a host may be set to misbehave. */
export interface HostBehaviour {
  /** The fate of an installer: it lives on and never sends its last report, or it dies while it writes, each time or once. */
  installer: 'normal' | 'never-phones-home' | 'dies' | 'dies-once';
  firstBoot: 'normal' | 'never-phones-home';
  /**
   * What the installer makes of the machine's last disk: it has no driver for it, it finds it read-only and leaves it
   * alone, or it does not read it back.
   */
  wipe: 'normal' | 'disk-not-visible' | 'disk-read-only' | 'not-verified';
  /** The result of an erase by the BMC: it refuses, it fails, or it ends and its task is forgotten. */
  erase: 'normal' | 'refused' | 'fails' | 'forgotten';
  /** The result of a firmware update: it fails, or its task is forgotten and nothing was updated. */
  update: 'normal' | 'fails' | 'forgotten';
  /** The BMC's network cable: connections are dropped while it is out. */
  unplugged: boolean;
  /** What the BMC says of the machine as a whole. */
  health: 'OK' | 'Warning' | 'Critical';
}

/** What {@link HostBehaviour} is for the host, for its BMC. */
export interface BmcBehaviour {
  /** The administrator must choose another password before anything else; ends when that is done. */
  passwordChangeRequired: boolean;
}

/** A machine as it leaves the factory: off, with an empty disk. */
export function createHostState(): HostState {
  return {
    power: 'Off',
    phase: 'off',
    bootsFrom: null,
    override: { enabled: 'Disabled', target: 'None', mode: 'UEFI' },
    installed: null,
    reported: false,
    boots: 0,
    media: {},
    bootedMedia: null,
    setup: asShipped,
  };
}

export function takeSnapshot(state: HostState): HostSnapshot {
  const { phase, bootsFrom, override, installed, reported, boots, media, bootedMedia, setup, fault } = state;
  // A transition is reported as the state that it leads to.
  const power = state.power === 'On' || state.power === 'PoweringOn' ? 'On' : 'Off';
  return {
    power,
    phase,
    bootsFrom,
    override,
    installed,
    reported,
    boots,
    media,
    bootedMedia,
    setup,
    fault,
  };
}

/** What a boot makes of the setup: what waited for it holds now. */
export function bootedSetup(setup: Setup): Setup {
  const { bios, pendingBios, biosScheduled, firmware, stagedFirmware } = setup;
  return {
    ...setup,
    bios: biosScheduled ? { ...bios, ...pendingBios } : bios,
    pendingBios: biosScheduled ? {} : pendingBios,
    biosScheduled: false,
    firmware: { ...firmware, ...stagedFirmware },
    stagedFirmware: {},
  };
}
