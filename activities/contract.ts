import type { Failure, PlannedStep } from '#workflows/operations/contract.ts';
import type { Requirements } from '#workflows/instances/contract.ts';
import type { StepActivity } from './step-call.ts';

/** What the workflows know of a server. */
export interface ServerFacts {
  readonly serverId: string;
  readonly name: string;
  readonly siteId: string;
  /** MAC addresses by which it may boot from the network. */
  readonly macs: readonly string[];
}

/** Activities against our own graph: short, so they run as local activities. */
export interface GraphActivities {
  /** Reads the request again through the graph; fails where the image, site or instance is no longer there. */
  checkRequest: StepActivity<{ instanceId: string; imageId: string | null }, { hostname: string }>;
  /** Whether the instance is in the state by this operation. */
  isInstance: StepActivity<{ instanceId: string; state: 'ACTIVE' | 'DELETED' }, boolean>;
  reserveServer: StepActivity<
    { instanceId: string; tenantId: string; siteId: string; requirements: Requirements },
    ServerFacts
  >;
  /** Holds the server the instance runs on; null when it has none. */
  holdServer: StepActivity<{ instanceId: string }, ServerFacts | null>;
  /** The server this operation holds, for a recovery that has lost its notes. */
  findHeldServer: StepActivity<Record<never, never>, ServerFacts | null>;
  startProvisioning: StepActivity<{ instanceId: string; serverId: string }, void>;
  /**
   * Gives the server back; with a failure it is parked as FAILED for a person to look at, with a suspicion it is free
   * but the last to be reserved.
   */
  releaseServer: StepActivity<{ failure: Failure | null; suspicion: Failure | null }, void>;
  letServerGo: StepActivity<{ failure: Failure | null }, void>;
  startCleaning: StepActivity<Record<never, never>, void>;
  finishCleaning: StepActivity<Record<never, never>, void>;
  allocateAddress: StepActivity<
    { instanceId: string; tenantId: string; siteId: string },
    { address: string }
  >;
  releaseAddresses: StepActivity<{ instanceId: string }, void>;
  /** Server IN_USE and instance ACTIVE: the end of a provision. */
  activate: StepActivity<{ instanceId: string }, void>;
  /** Instance ACTIVE with its new image, server let go: the end of a reimage. */
  reactivate: StepActivity<{ instanceId: string }, void>;
  deleteInstance: StepActivity<{ instanceId: string }, void>;
  /** Records how an operation on an instance ended when it did not succeed. */
  endInstanceOperation: StepActivity<
    {
      instanceId: string;
      action: 'FAIL' | 'RESTORE';
      outcome: 'FAILED' | 'CANCELLED';

      failure: Failure;
    },
    void
  >;
  startInspection: StepActivity<Record<never, never>, void>;
  finishInspection: StepActivity<Record<never, never>, void>;
  /** Records how an operation on a server ended when it did not succeed. */
  endServerOperation: StepActivity<{ outcome: 'FAILED' | 'CANCELLED'; failure: Failure }, void>;
}

/** Activities against BMCs, on the task queue of the server's site. */
export interface HardwareActivities {
  /** Proves that the machine behind the address is the one we mean, and that its credential works. */
  verifyIdentity: StepActivity<{ serverId: string }, { serialNumber: string | null }>;
  ensurePower: StepActivity<
    { serverId: string; want: 'ON' | 'OFF'; graceful: boolean },
    { changed: boolean }
  >;
  ensureNetworkBoot: StepActivity<{ serverId: string }, { changed: boolean }>;
  clearBootOverride: StepActivity<{ serverId: string }, { changed: boolean }>;
  /** Reads what the machine is made of and stores it; answers what differs from before. */
  collectInventory: StepActivity<{ serverId: string }, { changes: string[] }>;
}

/** Activities against the boot service of the site. */
export interface BootActivities {
  ensureBootEntry: StepActivity<
    { serverId: string; instanceId: string; macs: readonly string[]; action: 'INSTALL' | 'WIPE' },
    { changed: boolean }
  >;
  removeBootEntry: StepActivity<Record<never, never>, { changed: boolean }>;
}

/** Activities that only tell the ledger, and Temporal, where an operation is. */
export interface LedgerActivities {
  /** Tells the plan and answers its hash, to which an approval is bound. */
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
  /** Marks the workflow as cancelled for Temporal too, where the cancellation came through the graph. */
  cancelWorkflow: StepActivity<Record<never, never>, void>;
}
