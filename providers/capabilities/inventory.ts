import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { PowerState } from './power.ts';

export interface Processor {
  readonly name: string;
  readonly kind: string | null;
  readonly model: string | null;
  readonly cores: number | null;
}

export interface MemoryModule {
  readonly name: string;
  readonly capacityMiB: number | null;
  readonly serialNumber: string | null;
}

export interface Disk {
  readonly name: string;
  readonly model: string | null;
  readonly serialNumber: string | null;
  readonly capacityBytes: number | null;
  readonly protocol: string | null;
}

export interface Port {
  readonly name: string;
  /**
   * The burnt-in address, in lower case, colon-separated; the one in use where the BMC reports no other. Both are in the
   * facts of the port, `permanentMac` and `currentMac`: they differ where an address was configured.
   */
  readonly mac: string | null;
  readonly speedMbps: number | null;
}

export interface PowerSupply {
  readonly name: string;
  readonly model: string | null;
  readonly serialNumber: string | null;
}

/** Kinds of parts, by their common names. */
export type PartKind = 'PROCESSOR' | 'MEMORY' | 'DISK' | 'PORT' | 'POWER_SUPPLY';

/** What is known of a part besides what every part of its kind has: properties, no readings. */
export interface PartFacts {
  readonly kind: PartKind;
  /** The part's name in the report. */
  readonly name: string;
  /** E.g. `manufacturer`, `mediaType`, `health`. What the BMC does not report is left out. */
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

/** What could not be read, and why: a resource, or the rest of a collection. */
export interface Unread {
  /** A kind of which parts may be missing in the report therefore. Silence about them means nothing. */
  readonly kind: PartKind;
  readonly path: string;
  readonly message: string;
}

/** What distinguishes one machine from another, as its BMC reports it. */
export interface SystemIdentity {
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly serialNumber: string | null;
  readonly uuid: string | null;
}

/** What one system is made of, as its BMC reports it. What the BMC does not say is null, never guessed. */
export interface InventoryReport {
  readonly system: SystemIdentity & {
    readonly id: string;
    readonly biosVersion: string | null;
    readonly powerState: PowerState;
    /** `x86_64`, `aarch64`, or null when the BMC does not report it. */
    readonly architecture: string | null;
  };
  readonly bmc: { readonly firmwareVersion: string | null };
  readonly processors: readonly Processor[];
  readonly memory: readonly MemoryModule[];
  readonly disks: readonly Disk[];
  readonly ports: readonly Port[];
  readonly powerSupplies: readonly PowerSupply[];
  /** Of those parts of which the BMC reports more. */
  readonly facts: readonly PartFacts[];
  /** What the report may lack. Of a kind that is not named here, it has all parts that the BMC lists. */
  readonly unread: readonly Unread[];
  /** What could not be read, and why; the rest of the report is good all the same. */
  readonly warnings: readonly { readonly path: string; readonly message: string }[];
  /** Requests that this report cost. */
  readonly requests: number;
}

export interface Inventory {
  /**
   * Reads who answers, at the cost of at most three requests besides the login. `IDENTITY_MISMATCH` when the target says
   * who it must be, and another answers.
   */
  identify(target: Target, context: CallContext): Promise<SystemIdentity>;
  collect(target: Target, context: CallContext): Promise<InventoryReport>;
}
