import type { EraseModel } from './erase-model.ts';
import type { Message } from './message.ts';
import type { Hardware } from './hardware.ts';
import type { TelemetryBehaviour } from './telemetry.ts';

/** Types of ComputerSystem.Reset that the simulated vendors have. */
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

/** The vendor of a model, which is its name too; `standard` has none. */
export type Vendor = 'standard' | 'dell' | 'hpe' | 'lenovo' | 'supermicro';

/** A Redfish document, or a part of one. */
export type Document = Record<string, unknown>;

/** What distinguishes one machine of a model from the next. Derived from the seed and the name. */
export interface Identity {
  readonly serialNumber: string;
  readonly sku: string;
  readonly uuid: string;
  /** Lower case with colons, in the order of {@link Hardware.ports}. */
  readonly macs: readonly string[];
  /** Serial number of a part, by its kind and its place. */
  partSerial(kind: string, index: number): string;
}

/** How a BMC restarts when it is ordered to. */
export interface ManagerResetModel {
  readonly types: readonly ('GracefulRestart' | 'ForceRestart')[];
  /** Simulated milliseconds without an answer. */
  readonly outageMs: number;
  readonly success: 'no-content' | 'message';
}

/** How the certificate of a BMC's web server is replaced. */
export interface CertificateModel {
  /** By the certificate service of the standard, or by iLO's own resource. */
  readonly service: 'standard' | 'hpe';
  /** Id of the certificate's resource. */
  readonly id: string;
  /** What the resource reports of the certificate besides its names and dates. */
  readonly shows: readonly ('text' | 'fingerprint')[];
  /** When a new certificate is served: soon, when the BMC is ordered to restart, or by a restart that it makes itself. */
  readonly applies: 'at-once' | 'after-restart' | 'by-its-restart';
  readonly success: 'no-content' | 'message';
}

/** A virtual drive of a BMC. */
export interface MediaSlotModel {
  readonly id: string;
  readonly name: string;
  readonly mediaTypes: readonly ('CD' | 'DVD' | 'Floppy' | 'USBStick')[];
}

/** How a BMC accepts BIOS settings. */
export interface BiosModel {
  /** What the pending settings show: what differs, everything, or no `Attributes` at all where nothing differs. */
  readonly pending: 'changes' | 'copy' | 'omitted';
  /** `SupportedApplyTimes`; undefined where the service reports none, and accepts none. */
  readonly applyTimes?: readonly string[];
  /** Whether the next boot applies the settings in any case, or only where they came with an apply time. */
  readonly scheduled: 'always' | 'by-apply-time';
  /** The answer to a second change while one waits for a boot; undefined = it is accepted too. */
  readonly oneChange?: Message;
  /** `job`: a task of the job queue, {@link JobQueueModel}. */
  readonly success: 'no-content' | 'message' | 'job';
  /** Attributes that cannot be changed. */
  readonly readOnly: readonly string[];
  /** Bounds of numbers, by attribute. */
  readonly bounds: Readonly<Record<string, readonly [lower: number, upper: number]>>;
  /** Whether the registry names the values of an enumeration by numbers, while settings hold their display names. */
  readonly numberedValues: boolean;
  /** Whether the registry is to be had packed only: without `Accept-Encoding: gzip` the answer is 406. */
  readonly packedRegistry?: true;
  /** Where the registry lies, from the service root on or absolute. */
  readonly registryPath: string;
  /** Id of the registry's entry in Registries: not every vendor names it as the attributes do. */
  readonly registryEntry: string;
}

/** The job queue of an iDRAC: tasks are jobs at the same time, and outlive a restart of the BMC. */
export interface JobQueueModel {
  /** From the manager on. */
  readonly path: string;
  /** Simulated milliseconds after its creation during which a job is answered with 404. */
  readonly hiddenMs: number;
}

/** How a BMC accepts firmware images. */
export interface UpdateModel {
  /** Where the parameters of SimpleUpdate are reported. */
  readonly advertised: 'inline' | 'action-info' | 'unreported';
  /** Values of `@Redfish.OperationApplyTime`; undefined where the service reports none. */
  readonly applyTimes?: readonly string[];
  /** `HttpPushUri`, from the service root on. */
  readonly push?: string;
  /** `MultipartHttpPushUri`, from the service root on, and what its UpdateParameters must hold. */
  readonly multipart?: { readonly path: string; readonly required: readonly string[] };
  /** Whether ids in the inventory change with the version. */
  readonly versionedIds: boolean;
}

/** How the service answers where vendors differ. Every field names its source in the vendor's file. */
export interface Behaviour extends TelemetryBehaviour {
  /** Whether every `@odata.id` ends with a slash, and a GET without it is redirected there (308). */
  readonly trailingSlash: boolean;
  /** Whether `/redfish/v1/systems/1` is the same as `/redfish/v1/Systems/1`. */
  readonly caseInsensitivePaths: boolean;
  readonly odataContext: boolean;
  /** `$expand=*` and `$expand=.` on collections. */
  readonly expand: boolean;
  /** `only` and `$select`, and `$expand` of any resource; undefined where the service has none of them. */
  readonly query?: { readonly only: boolean; readonly select: boolean };
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
    /** What the id of a session is: its number, or the user's name with something random behind it. */
    readonly ids: 'numbers' | 'named';
    readonly limit: number;
    readonly idleSeconds: number;
    /** `SessionTimeout` as shown; not every vendor counts in seconds. */
    readonly shownTimeout: number;
    readonly limitMessage: Message;
  };
  readonly accounts: {
    /** Fixed slots, filled by PATCH, of which the first is not for users; 0 where accounts are added by POST. */
    readonly slots: number;
    /** In characters; `reported` where the service reports the longest too. */
    readonly passwordLength: { readonly min: number; readonly max: number; readonly reported: boolean };
    readonly success: 'no-content' | 'message';
  };
  /** Bad logins in a row that lock the account, and for how long. */
  readonly lockout: { readonly threshold: number; readonly seconds: number };
  readonly reset: {
    readonly types: readonly ResetType[];
    /** Where the types are reported: inline, in a resource behind `@Redfish.ActionInfo`, or in both places. */
    readonly advertised: 'inline' | 'action-info' | 'both';
    readonly success: 'no-content' | 'message' | 'task';
    /** The answer to a reset that asks for the state there is; undefined = it is accepted. */
    noOp?(power: 'on' | 'off'): { readonly status: number; readonly message: Message };
  };
  readonly boot: {
    readonly targets: readonly string[];
    readonly success: 'no-content' | 'message';
    readonly modeWritable: boolean;
    /** The mode after a change that does not name it. */
    readonly withoutMode: 'kept' | 'legacy';
    /** Whether an HTTP boot accepts what to load (HttpBootUri). */
    readonly httpBootUri?: true;
    /** Whether a change must name BootSourceOverrideEnabled each time. */
    readonly enabledRequired: boolean;
    /** Refusal while the machine is in POST. */
    readonly duringPost?: { readonly status: number; readonly message: Message };
    /** Name of the `@Redfish.Settings` resource of the system, which holds the boot order but not the override. */
    readonly settings: string | false;
  };
  /** Drive.SecureErase; undefined where the drives have no such action. */
  readonly erase?: EraseModel;
  /** Manager.Reset; undefined where there is none. */
  readonly managerReset?: ManagerResetModel;
  /** Undefined where the certificate cannot be replaced. */
  readonly certificates?: CertificateModel;
  /** Undefined where tasks are only tasks. */
  readonly jobs?: JobQueueModel;
  /** Undefined where firmware is only reported. */
  readonly update?: UpdateModel;
  /** Undefined where BIOS settings are only reported. */
  readonly bios?: BiosModel;
  readonly virtualMedia: {
    /** Where the drives lie. */
    readonly under: 'system' | 'manager';
    /** Which resources link to them. */
    readonly linkedFrom: readonly ('system' | 'manager')[];
    readonly slots: readonly MediaSlotModel[];
    /** `Image` of an empty drive. */
    readonly emptyImage: string | null;
    /**
     * Whether EjectMedia is offered, and accepted, also while the drive is empty; `none` where the drives have no actions,
     * and a PATCH of `Image` with `Inserted` does what they do elsewhere.
     */
    readonly actions: 'always' | 'by-state' | 'none';
    /** Parameters of InsertMedia that must be there besides Image. */
    readonly required: readonly string[];
    /** Whether EjectMedia is accepted without a body; where not, it requires an empty object. */
    readonly bodilessEject: boolean;
    /** Simulated milliseconds for which a drive shows an image that was ejected. */
    readonly shownStaleMs: number;
  };
}

/** One vendor's machine: its parts, the ids of its resources, and how its BMC answers. */
export interface HardwareModel {
  readonly vendor: Vendor;
  /** One sentence for a list of models. */
  readonly description: string;
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
  /** Id of the network adapter whose ports report their addresses; undefined where the system's interfaces do. */
  readonly adapter?: string;
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
