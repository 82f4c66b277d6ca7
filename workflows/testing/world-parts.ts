import type { EraseReceipt } from '#contracts/hardware/erase-receipt.ts';
import type {
  BootActivities,
  ConsoleActivities,
  GraphActivities,
  HardwareActivities,
  LedgerActivities,
} from '#contracts/activities/activities.ts';
import type { NetworkServiceActivities } from '#contracts/activities/network-services.ts';
import type { ImageActivities } from '#contracts/activities/image-activities.ts';
import type { NetworkActivities } from '#contracts/activities/network-activities.ts';
import type { SiteActivities } from '#contracts/activities/site-steps.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import type { Failure } from '#contracts/operations/operation.ts';
import type { HostReport } from '#contracts/operations/messages.ts';

/** Every activity there is. */
export type Activities = GraphActivities &
  HardwareActivities &
  BootActivities &
  NetworkServiceActivities &
  ConsoleActivities &
  ImageActivities &
  NetworkActivities &
  LedgerActivities &
  SiteActivities;

/** A machine as the world sees it. */
export interface WorldServer {
  readonly id: string;
  operationId: string | null;
  instanceId: string | null;
  state:
    | 'AVAILABLE'
    | 'RESERVED'
    | 'PROVISIONING'
    | 'IN_USE'
    | 'CLEANING'
    | 'MAINTENANCE'
    | 'INSPECTING'
    | 'FAILED';
  failure: Failure | null;
  power: 'ON' | 'OFF';
  bootsFromNetwork: boolean;
  /** Versions by component. */
  readonly firmware: Record<string, string>;
  /** The one its BMC accepts. */
  password: string;
  /** The one on record. */
  knownPassword: string;
  /** The one that a rotation has prepared. */
  newPassword: string | null;
}

/** What a machine does once it is powered on with a boot entry; `wipes-unread` wipes without reading back. */
export type MachineBehaviour = 'phones-home' | 'silent' | 'fails' | 'stalls' | 'stalls-once' | 'wipes-unread';

/** Receipts of erased disks, and whether they are certified. */
export interface WorldErasure {
  readonly receipts: readonly EraseReceipt[];
  readonly complete: boolean;
}

/** How an operation ended, as it was recorded with the resource. */
export interface WorldEnd {
  readonly outcome: 'SUCCEEDED' | 'FAILED' | 'CANCELLED';
  readonly action: string;
  readonly failure: Failure | null;
}

/** Records how an operation ended. */
export type RecordEnd = (
  operationId: string,
  outcome: WorldEnd['outcome'],
  action: string,
  failure: Failure | null,
) => void;

/** Happens around an activity; throws to make it fail before or after its effect. */
export type Around = (
  call: StepCall,
  work: () => Promise<unknown>,
  /** What the activity was given besides. */
  input: unknown,
) => Promise<unknown>;

/** What of Temporal the world needs: machines phone home, and a cancellation is passed on. */
export interface WorldLinks {
  report(operationId: string, report: HostReport): Promise<void>;
  cancel(operationId: string): Promise<void>;
}
