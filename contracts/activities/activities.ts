import type { DomainAnswer, DomainAnswers } from '../deletion/deletable.ts';
import type { AddressActivities } from './address-activities.ts';
import type { VerificationReports } from './image-activities.ts';
import type { BalancerReports } from './balancer-activities.ts';
import type { DeviceReports } from './network-activities.ts';
import type { PowerTarget } from '#contracts/hardware/power.ts';
import type { FirmwareImage } from '#contracts/hardware/firmware-image.ts';
import type { EraseReceipt } from '#contracts/hardware/erase-receipt.ts';
import type { LongWork, WorkHandle } from '../hardware/long-work.ts';
import type { Failure, OperationEnd, PlannedStep } from '../operations/operation.ts';
import type { HostReport } from '../operations/messages.ts';
import type { Requirements } from '../instances/requests.ts';
import type { InstalledDisk, SystemDiskChoice } from '../instances/disk-plan.ts';
import type { BiosAttributes, ConsoleEnd } from '../servers/requests.ts';
import type { FoundFirmware } from '../servers/firmware-plan.ts';
import type { StepActivity } from './step-call.ts';

/** The fields of a server that workflows use. */
export interface ServerFacts {
  readonly serverId: string;
  readonly name: string;
  readonly siteId: string;
  /** MAC addresses by which it may boot from the network: those that no other machine has. */
  readonly macs: readonly string[];
}

/** Long work on a machine as a step sees it: the answer of starting it, and of every look at it. */
export type HardwareWork<State> = LongWork<State>;

/** Evidence that a disk was erased. */
export type DiskReceipt = EraseReceipt;

/** A disk by what names it in calls, and by what proves that it is the one meant. */
export interface ErasableDisk {
  readonly disk: string;
  readonly serialNumber: string;
}

/** Activities against our own graph: short, so they run as local activities. */
export interface GraphActivities
  extends AddressActivities, VerificationReports, DeviceReports, BalancerReports {
  /**
   * Whether the operation is under way on record: its subject names it. With `ANY`, whether any resource does.
   */
  isHeld: StepActivity<{ by: 'SUBJECT' | 'ANY' }, boolean>;
  /**
   * Asks all domains, at the same time, what they have of the subject, which is being deleted. Returns the answers so
   * far; safe to repeat, as a domain's later answer replaces its earlier one.
   */
  askDomains: StepActivity<Record<never, never>, DomainAnswers>;
  /**
   * Returns what one domain has of the subject: null where it has not answered, or where no domain is named. Only
   * deletions that began before all domains were asked in one step call it.
   */
  askAboutDeletion: StepActivity<{ domain: string | null }, DomainAnswer | null>;
  /** Removes the subject; fails where a domain has something of it, or has not answered. */
  removeSubject: StepActivity<Record<never, never>, void>;
  /** Ends the deletion of the subject, which stays. */
  keepSubject: StepActivity<{ outcome: 'FAILED' | 'CANCELLED'; failure: Failure }, void>;
  /** Reads the request again through the graph; fails where the image, site or instance is no longer there. */
  checkRequest: StepActivity<{ instanceId: string; imageId: string | null }, { hostname: string }>;
  /** Whether the instance is in the state by this operation. */
  isInstance: StepActivity<{ instanceId: string; state: 'ACTIVE' | 'RESCUED' | 'DELETED' }, boolean>;
  /** Reserves an available server of the site that meets the requirements; fails with `EXHAUSTED` where none does. */
  reserveServer: StepActivity<
    {
      instanceId: string;
      tenantId: string;
      siteId: string;
      requirements: Requirements;
      /** Network ports that it must have, by their names or MAC addresses. */
      ports?: readonly string[];
    },
    ServerFacts
  >;
  /** Holds the server the instance runs on; null when it has none. */
  holdServer: StepActivity<{ instanceId: string }, ServerFacts | null>;
  /** The server this operation holds, for a recovery that has lost its notes. */
  findHeldServer: StepActivity<Record<never, never>, ServerFacts | null>;
  startProvisioning: StepActivity<{ instanceId: string; serverId: string }, void>;
  /**
   * Releases the server; with a failure it is parked as FAILED for a person to look at, with a suspicion it is free
   * but the last to be reserved.
   */
  releaseServer: StepActivity<{ failure: Failure | null; suspicion: Failure | null }, void>;
  unlockServer: StepActivity<{ failure: Failure | null }, void>;
  startCleaning: StepActivity<Record<never, never>, void>;
  finishCleaning: StepActivity<Record<never, never>, void>;
  /** Server IN_USE and instance ACTIVE: the end of a provision. */
  activate: StepActivity<{ instanceId: string; installedOn?: InstalledDisk }, void>;
  /** Instance ACTIVE, with its new image where it has one, server unlocked: the end of a reimage or unrescue. */
  reactivate: StepActivity<{ instanceId: string; installedOn?: InstalledDisk }, void>;
  /** Instance RESCUED, server unlocked: the end of a rescue. */
  finishRescue: StepActivity<{ instanceId: string; address: string | null; hostKey: string | null }, void>;
  deleteInstance: StepActivity<{ instanceId: string }, void>;
  /** Records how an operation on an instance ended when it did not succeed. */
  endInstanceOperation: StepActivity<
    {
      instanceId: string;
      action: 'FAIL' | 'RESTORE';
      outcome: 'FAILED' | 'CANCELLED';
      /** The disk that the installer has written to. */
      installedOn?: InstalledDisk;
      failure: Failure;
    },
    void
  >;
  /** The kept lines that the machine printed last on its serial console while the operation held it. */
  readConsoleTail: StepActivity<{ serverId: string }, { lines: readonly string[] }>;
  /** Fails where the session at a console, or its server, is no longer there. */
  checkConsole: StepActivity<{ sessionId: string }, void>;
  /** Whether the session at a console is on record as ended without a failure. */
  isConsoleClosed: StepActivity<{ sessionId: string }, boolean>;
  /** Records how a session at a console has ended. */
  endConsole: StepActivity<
    { outcome: OperationEnd; because: ConsoleEnd | null; failure: Failure | null },
    void
  >;
  startInspection: StepActivity<Record<never, never>, void>;
  finishInspection: StepActivity<Record<never, never>, void>;
  /** Records how an operation on a server ended when it did not succeed. */
  endServerOperation: StepActivity<{ outcome: 'FAILED' | 'CANCELLED'; failure: Failure }, void>;
  /**
   * Records how an operation on a server ended, and releases the server in the state it has; one that is in the middle
   * of something becomes FAILED.
   */
  concludeServerOperation: StepActivity<{ outcome: OperationEnd; failure: Failure | null }, void>;
  /**
   * Stores a BMC's receipts so far; with `complete` they are all, and are compared with the inventory on record: fails
   * with `WIPE_INCOMPLETE` or `WIPED_ANOTHER_SERVER` unless they prove that every disk is erased.
   */
  storeErasure: StepActivity<{ receipts: readonly DiskReceipt[]; complete: boolean }, void>;
  /** The same for what the installer reported of its wipe. */
  certifyWipe: StepActivity<
    {
      disks: NonNullable<HostReport['disks']>;
      skipped: NonNullable<HostReport['skipped']>;
    },
    void
  >;
  /** The credential that was prepared is the server's from now on; the one before is forgotten. */
  promoteCredential: StepActivity<Record<never, never>, void>;
  /** The BMC that was proven to be this machine's is the server's from now on. */
  useNewBmc: StepActivity<Record<never, never>, void>;
  startMaintenance: StepActivity<Record<never, never>, void>;
  /** Server AVAILABLE: the end of a maintenance. */
  finishMaintenance: StepActivity<Record<never, never>, void>;
  /** Server AVAILABLE: the end of an erase. */
  finishErasure: StepActivity<Record<never, never>, void>;
}

/** Activities against BMCs, on the task queue of the server's site. */
export interface HardwareActivities {
  /**
   * Makes sure that the machine behind the address is the one on record, and that its credential works. Fails with
   * `IDENTITY_MISMATCH` where another one answers, and before disks are overwritten with `IDENTITY_UNKNOWN` where
   * nothing identifies it. With `toPowerOff` only another machine on record is refused.
   */
  verifyIdentity: StepActivity<{ serverId: string; toPowerOff?: boolean }, { serialNumber: string | null }>;
  /** As `verifyIdentity`, for the BMC that the server is to have from now on; it must be the machine for certain. */
  verifyNewBmc: StepActivity<{ serverId: string }, void>;
  ensurePowerState: StepActivity<{ serverId: string; power: PowerTarget }, { changed: boolean }>;
  /**
   * Has the machine boot once from what the boot service has for the operation, by the server's own method: its network
   * card, or an ISO in a virtual drive. Fails with `UNSUPPORTED` where the BMC, or the boot service, cannot do so.
   */
  prepareBoot: StepActivity<{ serverId: string }, { changed: boolean }>;
  /** Has the machine boot by its own order, and, where it boots from ISOs, leaves its virtual drives empty. */
  clearBoot: StepActivity<{ serverId: string }, { changed: boolean }>;
  /** Reads what the machine is made of and stores it; `note` says what differs from before, shortened. */
  collectInventory: StepActivity<{ serverId: string }, { note: string }>;
  /** Makes up a password and stores it sealed, beside the one in use; where one is there already, that is kept. */
  prepareCredential: StepActivity<{ serverId: string }, void>;
  /** Makes the BMC have the prepared password. */
  changePassword: StepActivity<{ serverId: string }, { changed: boolean }>;
  /** Proves that the BMC accepts the prepared credential. */
  verifyNewCredential: StepActivity<{ serverId: string }, void>;
  /** Fails with `INVALID_ARGUMENT` where the BIOS lacks one of the attributes. */
  checkBios: StepActivity<{ serverId: string; attributes: BiosAttributes }, void>;
  /** Without the settings themselves, which are hundreds. */
  startBios: StepActivity<{ serverId: string; attributes: BiosAttributes }, HardwareWork<null>>;
  pollBiosJob: StepActivity<{ serverId: string; handle: WorkHandle }, HardwareWork<null>>;
  /** Reads which firmware the machine has, and stores it. */
  readFirmware: StepActivity<{ serverId: string }, { components: FoundFirmware[] }>;
  /** Brings an image to the BMC, or finds the update that is under way. */
  startFirmware: StepActivity<{ serverId: string; image: FirmwareImage }, HardwareWork<null>>;
  pollFirmwareJob: StepActivity<{ serverId: string; handle: WorkHandle }, HardwareWork<null>>;
  /** Every disk of the machine; fails with `UNSUPPORTED` where the BMC cannot erase one of them, or shows none. */
  findErasableDisks: StepActivity<{ serverId: string }, { disks: ErasableDisk[] }>;
  /** Begins to erase a disk, or finds the erase that is under way. */
  startDiskErase: StepActivity<ErasableDisk & { serverId: string }, HardwareWork<DiskReceipt>>;
  pollEraseJob: StepActivity<{ serverId: string; handle: WorkHandle }, HardwareWork<DiskReceipt>>;
}

/** Activities that last as long as a console is needed, on the queue for consoles of the server's site. */
export interface ConsoleActivities {
  /**
   * Keeps what the machine prints until it is cancelled, or the operation no longer holds the machine. Ends on its own,
   * with the reason, where its BMC offers no console; never fails permanently.
   */
  recordConsole: StepActivity<{ serverId: string }, { kept: number; ended: string }>;
  /** Opens the console, and serves it until it is closed, unused or expired. */
  serveConsole: StepActivity<
    { sessionId: string; serverId: string; expiresAt: string },
    { because: ConsoleEnd }
  >;
}

/** Activities against the boot service of the site. */
export interface BootActivities {
  ensureBootEntry: StepActivity<
    {
      serverId: string;
      instanceId: string;
      macs: readonly string[];
      action: 'INSTALL' | 'WIPE' | 'RESCUE';
      /** For INSTALL: which disk gets the image; the first by its place when absent. */
      systemDisk?: SystemDiskChoice | undefined;
    },
    { changed: boolean }
  >;
  /** With an instance, the boot service also deletes its machine's identity: the installation is undone. */
  removeBootEntry: StepActivity<{ forgetInstance?: string }, { changed: boolean }>;
  /** Makes the boot service delete the identity of the machine of the instance. */
  removeMetadata: StepActivity<{ instanceId: string }, { changed: boolean }>;
}

/** Activities that only report to the ledger, and to Temporal, where an operation is. */
export interface LedgerActivities {
  /** Reports the plan and returns its hash, to which an approval is bound. */
  publishPlan: StepActivity<
    { steps: readonly PlannedStep[]; basis: unknown; approvalExpiresAt: string | null },
    { planHash: string }
  >;
  publishDecision: StepActivity<
    { decision: 'APPROVED' | 'REJECTED' | 'EXPIRED'; approver: string | null; reason: string | null },
    void
  >;
  /** A wait begins or ends; `message` says what for. */
  publishWait: StepActivity<
    { state: 'WAITING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED'; message: string | null },
    void
  >;
  /** Marks the workflow as cancelled for Temporal too, where the cancellation was requested through the graph. */
  cancelWorkflow: StepActivity<Record<never, never>, void>;
}
