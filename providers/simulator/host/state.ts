import { z } from 'zod';

/** `PowerState` of the ComputerSystem. */
export type PowerState = 'Off' | 'PoweringOn' | 'On' | 'PoweringOff';

const PhaseName = z.enum([
  'off',
  'powering-on',
  'post',
  'network-boot',
  'installing',
  'wiping',
  'disk-boot',
  'running',
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

/** What survives a restart of the simulator. */
export const HostSnapshot = z.object({
  power: z.enum(['Off', 'On']),
  phase: PhaseName,
  /** Whether the boot under way came from the network: a `Once` override is used up when the boot begins. */
  bootsFromNetwork: z.boolean(),
  override: Override,
  installed: InstalledImage.nullable(),
  /** Whether the running system has told its boot service so. */
  reported: z.boolean(),
  boots: z.number(),
  /** Why the host halted. */
  fault: z.string().optional(),
});

export type HostSnapshot = z.infer<typeof HostSnapshot>;

/** Everything that changes in a host. */
export interface HostState {
  power: PowerState;
  phase: Phase;
  bootsFromNetwork: boolean;
  override: BootOverride;
  installed: Installed | null;
  reported: boolean;
  boots: number;
  fault?: string | undefined;
}

/** Ways in which a host may be told to misbehave. */
export interface HostBehaviour {
  installer: 'normal' | 'never-phones-home';
  firstBoot: 'normal' | 'never-phones-home';
  /** The BMC's network cable: connections are dropped while it is out. */
  unplugged: boolean;
}

/** A machine as it leaves the factory: off, with an empty disk. */
export function createHostState(): HostState {
  return {
    power: 'Off',
    phase: 'off',
    bootsFromNetwork: false,
    override: { enabled: 'Disabled', target: 'None', mode: 'UEFI' },
    installed: null,
    reported: false,
    boots: 0,
  };
}

export function takeSnapshot(state: HostState): HostSnapshot {
  const { phase, bootsFromNetwork, override, installed, reported, boots, fault } = state;
  // A transition is told by where it leads to.
  const power = state.power === 'On' || state.power === 'PoweringOn' ? 'On' : 'Off';
  return { power, phase, bootsFromNetwork, override, installed, reported, boots, fault };
}
