import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { Accounts } from './capabilities/accounts.ts';
import type { Bios } from './capabilities/bios.ts';
import type { BmcAdministration } from './capabilities/bmc-administration.ts';
import type { BootControl } from './capabilities/boot.ts';
import type { Console } from './capabilities/console.ts';
import type { Events } from './capabilities/events.ts';
import type { Firmware } from './capabilities/firmware.ts';
import type { Inventory } from './capabilities/inventory.ts';
import type { Monitoring } from './capabilities/monitoring.ts';
import type { Netboot } from './capabilities/netboot.ts';
import type { PowerControl } from './capabilities/power.ts';
import type { Storage } from './capabilities/storage.ts';
import type { VirtualMedia } from './capabilities/virtual-media.ts';
import type { CapabilityReport } from './capability-report.ts';

/** Version of this contract. A provider built for another one is refused when it is registered. */
export const PROVIDER_API = 1 as const;

/** Every capability by its name. A provider implements some of them; what it lacks is answered as `unsupported`. */
export interface CapabilityMap {
  power: PowerControl;
  boot: BootControl;
  virtualMedia: VirtualMedia;
  inventory: Inventory;
  monitoring: Monitoring;
  firmware: Firmware;
  bios: Bios;
  storage: Storage;
  accounts: Accounts;
  console: Console;
  events: Events;
  bmcAdministration: BmcAdministration;
  netboot: Netboot;
}

export type CapabilityName = keyof CapabilityMap;

/** A user name and password for one BMC. Lives in memory of the process that talks to the BMC, nowhere else. */
export interface Credential {
  readonly username: string;
  readonly password: string;
}

/** What a provider acts on: one BMC, and behind it one computer system. */
export interface Target {
  /** Our id of the server; names the target in locks, errors and logs. */
  readonly id: string;
  /** Base URL of the management controller, e.g. `https://10.0.0.7`. */
  readonly address: string;
  readonly credential: Credential;
  /** PEM bundle that signs the BMC's certificate. Without it, and without a fingerprint, the system's CAs decide. */
  readonly ca?: string | undefined;
  /** SHA-256 fingerprint of the BMC's certificate (hex, colons allowed); beats `ca`. */
  readonly fingerprint?: string | undefined;
  /** Redfish id of the system when one BMC manages several. */
  readonly systemId?: string | undefined;
  /** Serial number or UUID the system must report before anything irreversible is done to it. */
  readonly identity?:
    | { readonly serial?: string | undefined; readonly uuid?: string | undefined }
    | undefined;
}

/** What every call gets besides its arguments. Built by the activity, so providers know nothing of Temporal. */
export interface CallContext {
  /** Aborted when the operation is cancelled or the deadline passes; every await must end within a second of it. */
  readonly signal: AbortSignal;
  /** Names the effect: the same key never has the effect twice. */
  readonly idempotencyKey: string;
  /** Says that the call is alive, and what it waits for. */
  heartbeat(progress?: string): void;
}

/** The answer of every `ensure…`: what is true now, and whether this call changed it. */
export interface Outcome<State> {
  readonly changed: boolean;
  readonly state: State;
}

/** A provider instance: made once per process by `ProviderDefinition.create`, used for many targets. */
export interface Provider {
  readonly id: string;
  readonly capabilities: Partial<CapabilityMap>;
  /** Asks a target what it is and can do, in at most ten requests; nothing is changed. */
  probe?(target: Target, context: CallContext): Promise<CapabilityReport>;
  /** Releases sessions and sockets. Safe to call twice. */
  close(): Promise<void>;
}

/** How a provider is found and made. Creating one does no I/O to targets. */
export interface ProviderDefinition<Config> {
  readonly api: typeof PROVIDER_API;
  readonly id: string;
  /** One sentence for people choosing a provider. */
  readonly description: string;
  /** Its settings. With zod, secrets are marked by `.meta({ secret: true })`; nothing shows them then. */
  readonly config: StandardSchemaV1<unknown, Config>;
  /** What it can do, to be told by those whose settings have no defaults; others are made, and looked at. */
  readonly capabilities?: readonly CapabilityName[];
  /** False where machines have no address and no credential. */
  readonly addressed?: boolean;
  create(config: Config): Promise<Provider>;
}
