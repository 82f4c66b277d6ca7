import { ApplicationFailure } from '@temporalio/workflow';
import { headerOf, type OperationHeader } from '#contracts/operations/header.ts';
import type { PlannedStep } from '#contracts/operations/operation.ts';
import type { DecisionInput } from '#contracts/operations/messages.ts';
import { bindActivities } from './activities.ts';
import type { OperationMessages } from './operation-messages.ts';
import { basisOf } from './plan-basis.ts';
import type { Timeline } from './timeline.ts';

/** Whether an approval is needed, and by when. */
export interface ApprovalPolicy {
  readonly required: boolean;
  readonly seconds: number;
}

/** Reports the plan, and waits for its approval where one is required. */
export async function approvePlan(
  request: OperationHeader,
  steps: readonly PlannedStep[],
  messages: OperationMessages,
  timeline: Timeline,
  policy: ApprovalPolicy = { required: false, seconds: 0 },
): Promise<void> {
  const operation = headerOf(request);
  const call = { operation, step: policy.required ? 'approval' : 'plan', phase: 'PLANNING', undoing: false };
  const { ledger } = bindActivities(call, 'Plan the operation');
  const expiresAt = policy.required ? new Date(Date.now() + policy.seconds * 1_000).toISOString() : null;
  const { planHash } = await ledger.publishPlan({
    steps,
    basis: basisOf(request),
    approvalExpiresAt: expiresAt,
  });
  if (!policy.required) return;

  timeline.phase('PLANNING');
  timeline.flush();
  timeline.waits(`an approval of plan ${planHash}, since ${new Date().toISOString()}, until ${expiresAt}`);
  let decision: DecisionInput | null;
  try {
    decision = await messages.awaitDecision(planHash, policy.seconds);
  } finally {
    timeline.waits(null);
  }
  if (decision === null) {
    await ledger.publishDecision({ decision: 'EXPIRED', approver: null, reason: null });
    throw ApplicationFailure.nonRetryable(
      `The plan was not approved within ${policy.seconds} seconds. Ask again, and have it approved in time.`,
      'APPROVAL_EXPIRED',
    );
  }
  const { approver, reason } = decision;
  await ledger.publishDecision({
    decision: decision.decision === 'APPROVE' ? 'APPROVED' : 'REJECTED',
    approver,
    reason,
  });
  if (decision.decision === 'REJECT') {
    throw ApplicationFailure.nonRetryable(`${approver} rejected the plan: ${reason}`, 'APPROVAL_REJECTED');
  }
}
