import { ApplicationFailure } from '@temporalio/workflow';
import type { ServerFacts } from '#contracts/activities/activities.ts';
import type { ApprovalPolicy } from '#workflows/engine/approval.ts';
import type { InstanceRequest } from '#contracts/instances/requests.ts';

export type { InstanceRequest } from '#contracts/instances/requests.ts';

/** Who must approve an operation on an instance, and what the approval binds: change any of it and it is another plan. */
export function approvalOf(request: InstanceRequest): ApprovalPolicy {
  const { operationId, kind, subject, hostname, imageId, siteId, requirements, policy } = request;
  const { systemDisk, dns, dhcp } = request;
  return {
    required: policy.approvalRequired,
    seconds: policy.approvalTimeoutSeconds,
    basis: { operationId, kind, subject, hostname, imageId, siteId, requirements, systemDisk, dns, dhcp },
  };
}

/** The id of the server that an earlier step found. */
export function idOf(server: ServerFacts | null): string {
  if (server !== null) return server.serverId;
  throw ApplicationFailure.nonRetryable('A step needs a server before one is known.', 'BUG');
}
