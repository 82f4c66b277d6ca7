import type {
  Failure,
  OperationEnd,
  OperationEventData,
  OperationEventType,
  PlannedStep,
} from '#contracts/operations/operation.ts';
import type { OperationKind } from '#contracts/operation-kinds.ts';
import type { OperationHeader, ResourceRef } from '#contracts/operations/header.ts';
import type { Timed } from './timed.ts';

/** What is said of an operation by every event of it, and does not change while it runs. */
export interface Description {
  readonly kind: OperationKind;
  readonly title: string;
  readonly tenantId: string;
  readonly requestedBy: string;
  readonly subject: OperationHeader['subject'];
  readonly siteId: string | null;
}

export interface Plan {
  readonly hash: string;
  readonly steps: readonly PlannedStep[];
  /** When the approval it asks for expires, in milliseconds since 1970; null where it asks for none. */
  readonly approvalExpiresAt: number | null;
}

export interface Decision {
  readonly decision: 'APPROVED' | 'REJECTED' | 'EXPIRED';
  readonly approver: string | null;
  readonly reason: string | null;
}

export interface End {
  readonly outcome: OperationEnd;
  readonly failure: Failure | null;
}

export type StepState = OperationEventData<'operation.step'>['state'];

export interface LedgerStep {
  readonly name: string;
  readonly state: StepState;
  /** The highest attempt received. */
  readonly attempt: number;
  readonly phase: string | null;
  readonly message: string | null;
  readonly startedAt: number;
  /** When `state`, `phase` and `message` were said. */
  readonly updatedAt: number;
}

/** All that is known of one operation: what the events said of it so far, in any order and however often. */
export interface Ledger {
  readonly id: string;
  readonly description: Timed<Description>;
  /** Digests of the names by which the requester is known. */
  readonly requesterKeys: Timed<readonly string[]> | undefined;
  /** What else it is about, as it was said last; undefined while nothing was. */
  readonly related: Timed<readonly ResourceRef[]> | undefined;
  readonly plan: Timed<Plan> | undefined;
  readonly decision: Timed<Decision> | undefined;
  /** The end said first: an operation that has ended never goes back, nor ends otherwise. */
  readonly end: Timed<End> | undefined;
  readonly startedAt: number | undefined;
  readonly undoing: boolean;
  readonly steps: ReadonlyMap<string, LedgerStep>;
}

/** One event of an operation, checked. */
export type OperationEvent = {
  [Type in OperationEventType]: {
    readonly type: Type;
    readonly at: number;
    readonly data: OperationEventData<Type>;
  };
}[OperationEventType];
