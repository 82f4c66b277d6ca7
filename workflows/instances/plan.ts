import { ApplicationFailure } from '@temporalio/workflow';
import type { ServerFacts } from '#contracts/activities/activities.ts';
import type { ApprovalPolicy } from '#workflows/engine/approval.ts';
import type { InstanceRequest } from '#contracts/instances/requests.ts';

export type { InstanceRequest } from '#contracts/instances/requests.ts';

/** Whether an operation on an instance needs an approval. */
export function approvalOf({ policy }: InstanceRequest): ApprovalPolicy {
  return { required: policy.approvalRequired, seconds: policy.approvalTimeoutSeconds };
}

/** The id of the server that an earlier step found. */
export function idOf(server: ServerFacts | null): string {
  if (server !== null) return server.serverId;
  throw ApplicationFailure.nonRetryable('A step needs a server before one is known.', 'BUG');
}
