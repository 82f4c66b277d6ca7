/** What a ComputerSystem.Reset may be asked for, as far as the simulated vendors know it. */
export type ResetType =
  | 'On'
  | 'ForceOn'
  | 'ForceOff'
  | 'ForceRestart'
  | 'GracefulShutdown'
  | 'GracefulRestart'
  | 'PowerCycle'
  | 'PushPowerButton'
  | 'Nmi';

export type Vendor = 'dell' | 'hpe' | 'supermicro';

/** A Redfish document, or a part of one. */
export type Document = Record<string, unknown>;

/** What tells one machine of a model from the next. Derived from the seed and the name. */
export interface Identity {
  readonly serialNumber: string;
  readonly sku: string;
  readonly uuid: string;
  /** Lower case with colons, in the order of {@link Hardware.ports}. */
  readonly macs: readonly string[];
  /** Serial number of a part, by its kind and its place. */
  partSerial(kind: string, index: number): string;
}

export interface Processor {
  readonly id: string;
  readonly name: string;
  readonly socket: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly cores: number;
  readonly threads: number;
  readonly maxSpeedMHz: number;
}

export interface MemoryModule {
  readonly id: string;
  readonly name: string;
  readonly locator: string;
  readonly manufacturer: string;
  readonly partNumber: string;
  readonly capacityMiB: number;
  readonly deviceType: string;
  readonly speedMHz: number;
}

export interface Drive {
  readonly id: string;
  readonly name: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly capacityBytes: number;
  readonly protocol: string;
  readonly revision: string;
}

/** A Storage resource with its drives. */
export interface StorageUnit {
  readonly id: string;
  readonly name: string;
  readonly controller: { readonly model: string; readonly firmware: string };
  readonly drives: readonly Drive[];
  /** Chassis that holds the drives' resources, where they are not below the Storage resource. */
  readonly backplane?: string;
}

export interface Port {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly speedMbps: number;
}

export interface PowerSupply {
  readonly id: string;
  readonly name: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly firmware: string;
  readonly capacityWatts: number;
}

export interface Firmware {
  readonly id: string;
  readonly name: string;
  readonly version: string;
}

/** The parts of a machine, with the ids its vendor gives them. */
export interface Hardware {
  readonly manufacturer: string;
  readonly model: string;
  readonly biosVersion: string;
  readonly processors: readonly Processor[];
  readonly memory: readonly MemoryModule[];
  readonly storage: readonly StorageUnit[];
  readonly ports: readonly Port[];
  readonly powerSupplies: readonly PowerSupply[];
  readonly firmware: readonly Firmware[];
  /** BIOS attributes and their values as shipped. */
  readonly biosAttributes: Readonly<Record<string, string | number>>;
}

/** One entry of `@Message.ExtendedInfo`, before the vendor's shape is put on it. */
export interface Message {
  /** Registry and key, e.g. `Base.1.12.PreconditionFailed`. */
  readonly id: string;
  readonly text: string;
  readonly args?: readonly string[];
  readonly resolution?: string;
  readonly severity?: 'OK' | 'Informational' | 'Warning' | 'Critical';
}

/** How the service answers where vendors differ. Every field names its source in the vendor's file. */
export interface Behaviour {
  /** Whether every `@odata.id` ends with a slash, and a GET without it is redirected there (308). */
  readonly trailingSlash: boolean;
  /** Whether `/redfish/v1/systems/1` is the same as `/redfish/v1/Systems/1`. */
  readonly caseInsensitivePaths: boolean;
  readonly odataContext: boolean;
  /** `$expand=*` and `$expand=.` on collections. */
  readonly expand: boolean;
  readonly etag: {
    /** From a hash of the document in hexadecimal to the tag with its quotes. */
    format(hash: string): string;
    /** Whether the document carries it as `@odata.etag` too. */
    readonly inBody: boolean;
  };
  /** What a PATCH without If-Match gets: it is applied, or refused with 428. */
  readonly ifMatch: 'optional' | 'required';
  /** Whether If-Match on an action is answered with 412. */
  readonly actionsRefuseIfMatch: boolean;
  readonly errors: {
    /** Registry of the standard messages, e.g. `Base.1.12`. */
    readonly base: string;
    readonly code: string;
    readonly message: string;
    /** Whether entries carry only the id and its arguments, to be looked up in the registry. */
    readonly terse: boolean;
  };
  readonly sessions: {
    readonly limit: number;
    readonly idleSeconds: number;
    /** `SessionTimeout` as shown; not every vendor counts in seconds. */
    readonly shownTimeout: number;
    readonly limitMessage: Message;
  };
  /** Bad logins in a row that lock the account, and for how long. */
  readonly lockout: { readonly threshold: number; readonly seconds: number };
  readonly reset: {
    readonly types: readonly ResetType[];
    /** Where the types are told: inline, or in a resource behind `@Redfish.ActionInfo`. */
    readonly advertised: 'inline' | 'action-info';
    readonly success: 'no-content' | 'message' | 'task';
    /** The answer to a reset that asks for the state there is; undefined = it is accepted. */
    noOp?(power: 'on' | 'off'): { readonly status: number; readonly message: Message };
  };
  readonly boot: {
    readonly targets: readonly string[];
    readonly success: 'no-content' | 'message';
    readonly modeWritable: boolean;
    /** Whether a change must name BootSourceOverrideEnabled each time. */
    readonly enabledRequired: boolean;
    /** Refusal while the machine is in POST. */
    readonly duringPost?: { readonly status: number; readonly message: Message };
    /** A `@Redfish.Settings` resource of the system that holds the boot order but not the override. */
    readonly settings: boolean;
  };
}

/** One vendor's machine: its parts, the ids of its resources, and how its BMC answers. */
export interface HardwareModel {
  readonly vendor: Vendor;
  readonly ids: {
    readonly system: string;
    readonly manager: string;
    readonly chassis: string;
    /** Slot of the administrator in Accounts. */
    readonly account: string;
  };
  /** Last parts of the path of Bios and of its pending settings. */
  readonly bios: { readonly path: string; readonly settings: string; readonly registry: string };
  readonly service: { readonly redfishVersion: string; readonly root: Document };
  readonly manager: { readonly model: string; readonly firmwareVersion: string };
  /** Version of each schema, e.g. `ComputerSystem: 'v1_16_0'`. */
  readonly schemas: Readonly<Record<string, string>>;
  readonly hardware: Hardware;
  readonly behaviour: Behaviour;
  readonly powerSubsystem: boolean;
  /** MAC addresses as this vendor prints them. */
  printMac(mac: string): string;
  identify(seed: string, name: string): Identity;
  /** Properties only this vendor has, merged into the system. */
  systemExtras?(view: {
    readonly inPost: boolean;
    readonly power: string;
    readonly running: boolean;
  }): Document;
}
