import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import type { OperationPlan } from '#workflows/engine/step.ts';
import { checkRequest, holdServer, instancePlan, reactivate, type InstanceRun } from './instance-steps.ts';
import { renewLease } from './lease-steps.ts';
import { renewName, withServices } from './network-service-steps.ts';
import { approvalOf, type InstanceRequest } from './plan.ts';

/** Makes DNS and DHCP servers have the intended records of an instance, whose machine runs on. */
export const servicesApplyPlan: OperationPlan<InstanceRun> = {
  // The last step alone has no way back: whether its success is on record is then asked before anything is undone.
  steps: [checkRequest, holdServer, renewName, renewLease, { ...reactivate, irreversible: true }],
  ...instancePlan('ACTIVE'),
  ended: async ({ request }, { graph }, { outcome, failure }) =>
    await graph.endInstanceOperation({
      instanceId: request.subject.id,
      // Its machine was not touched.
      action: 'RESTORE',
      outcome,
      failure,
    }),
};

export const servicesApply = operationWorkflow<InstanceRequest, InstanceRun>((request) => ({
  plan: withServices(servicesApplyPlan, request),
  state: { request, server: null },
  approval: approvalOf(request),
}));
