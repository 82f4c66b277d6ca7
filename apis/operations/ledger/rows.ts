import type { OperationKind, SubjectKind } from '#contracts/operation-kinds.ts';
import { resourceOfKind, type ResourceRef } from '#contracts/operations/header.ts';
import type { OperationEnd, OperationState, PlannedStep, Failure } from '#contracts/operations/operation.ts';
import type { Decision, Ledger, LedgerStep, StepState } from './ledger.ts';
import { summarize, type ApprovalState } from './summary.ts';
import type { Timed } from './timed.ts';

/** A row of table `operation` as JSON, apart from what the ledger does not fold: `version`, `settled`, `check_after`. */
export interface OperationRow {
  readonly id: string;
  readonly kind: OperationKind;
  readonly state: OperationState;
  readonly phase: string | null;
  readonly title: string;
  readonly waiting_for: string | null;
  readonly tenant_id: string;
  readonly requested_by: string;
  readonly requester_keys: readonly string[] | null;
  readonly site_id: string | null;
  readonly subject_kind: SubjectKind;
  readonly subject_id: string;
  readonly related: readonly ResourceRef[];
  /** Ids of the subject and of related resources, for filters. */
  readonly resource_ids: readonly string[];
  readonly instance_id: string | null;
  readonly server_id: string | null;
  readonly plan_hash: string | null;
  readonly plan_steps: readonly PlannedStep[] | null;
  readonly approval_state: ApprovalState | null;
  readonly approval_expires_at: string | null;
  readonly approver: string | null;
  readonly approval_reason: string | null;
  readonly decided_at: string | null;
  readonly undoing: boolean;
  readonly failure: Failure | null;
  readonly created_at: string;
  readonly started_at: string | null;
  readonly finished_at: string | null;
  /** When each group of columns was last said. */
  readonly seen_at: SeenAt;
}

interface SeenAt {
  readonly description: number;
  readonly requester?: number | undefined;
  readonly related?: number | undefined;
  readonly plan?: number | undefined;
}

/** A row of table `step` as JSON. */
export interface StepRow {
  readonly operation_id: string;
  readonly name: string;
  readonly state: StepState;
  readonly attempt: number;
  readonly phase: string | null;
  readonly message: string | null;
  readonly started_at: string;
  readonly updated_at: string;
}

/** The columns that hold a ledger. `createdAt` is the time within the operation's id. */
export function toRow(ledger: Ledger, createdAt: number): OperationRow {
  const { description, plan, decision, end, requesterKeys } = ledger;
  const { state, phase, waitingFor, approvalState } = summarize(ledger);
  const { kind, title, tenantId, requestedBy, subject, siteId } = description.value;
  const related = ledger.related?.value ?? [];
  return {
    id: ledger.id,
    kind,
    state,
    phase,
    title,
    waiting_for: waitingFor,
    tenant_id: tenantId,
    requested_by: requestedBy,
    requester_keys: requesterKeys?.value ?? null,
    site_id: siteId,
    subject_kind: subject.kind,
    subject_id: subject.id,
    related,
    resource_ids: [subject, ...related].map(({ id }) => id),
    instance_id: resourceOfKind({ subject, related }, 'Instance'),
    server_id: resourceOfKind({ subject, related }, 'Server'),
    plan_hash: plan?.value.hash ?? null,
    plan_steps: plan?.value.steps ?? null,
    approval_state: approvalState,
    approval_expires_at: isoOrNull(plan?.value.approvalExpiresAt),
    approver: decision?.value.approver ?? null,
    approval_reason: decision?.value.reason ?? null,
    decided_at: isoOrNull(decision?.at),
    undoing: ledger.undoing,
    failure: end?.value.failure ?? null,
    created_at: new Date(createdAt).toISOString(),
    started_at: isoOrNull(ledger.startedAt),
    finished_at: isoOrNull(end?.at),
    seen_at: {
      description: description.at,
      requester: requesterKeys?.at,
      related: ledger.related?.at,
      plan: plan?.at,
    },
  };
}

/** The ledger that the columns hold. */
export function fromRow(row: OperationRow, steps: readonly StepRow[]): Ledger {
  const {
    kind,
    title,
    tenant_id: tenantId,
    requested_by: requestedBy,
    site_id: siteId,
    seen_at: seenAt,
  } = row;
  const subject = { kind: row.subject_kind, id: row.subject_id };
  const plan =
    row.plan_hash === null
      ? undefined
      : {
          hash: row.plan_hash,
          steps: row.plan_steps ?? [],
          approvalExpiresAt: timeOrNull(row.approval_expires_at),
        };
  const decision = {
    decision: row.approval_state as Decision['decision'],
    approver: row.approver,
    reason: row.approval_reason,
  };
  return {
    id: row.id,
    description: { at: seenAt.description, value: { kind, title, tenantId, requestedBy, subject, siteId } },
    requesterKeys: timed(seenAt.requester, row.requester_keys),
    related: timed(seenAt.related, row.related),
    plan: timed(seenAt.plan, plan),
    decision: timed(timeOrNull(row.decided_at), decision),
    end: timed(timeOrNull(row.finished_at), { outcome: row.state as OperationEnd, failure: row.failure }),
    startedAt: timeOrNull(row.started_at) ?? undefined,
    undoing: row.undoing,
    steps: new Map(steps.map((step) => [step.name, fromStepRow(step)])),
  };
}

export function toStepRow(operationId: string, step: LedgerStep): StepRow {
  const { name, state, attempt, phase, message, startedAt, updatedAt } = step;
  return {
    operation_id: operationId,
    name,
    state,
    attempt,
    phase,
    message,
    started_at: new Date(startedAt).toISOString(),
    updated_at: new Date(updatedAt).toISOString(),
  };
}

export function fromStepRow(row: StepRow): LedgerStep {
  const { name, state, attempt, phase, message } = row;
  const [startedAt, updatedAt] = [Date.parse(row.started_at), Date.parse(row.updated_at)];
  return { name, state, attempt, phase, message, startedAt, updatedAt };
}

function timed<Value>(
  at: number | null | undefined,
  value: Value | null | undefined,
): Timed<Value> | undefined {
  return at === null || at === undefined || value === null || value === undefined ? undefined : { at, value };
}

function isoOrNull(time: number | null | undefined): string | null {
  return time === null || time === undefined ? null : new Date(time).toISOString();
}

function timeOrNull(iso: string | null): number | null {
  return iso === null ? null : Date.parse(iso);
}
