import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import type { OperationPlan } from '#workflows/engine/step.ts';
import type { OperationHeader } from '#contracts/operations/header.ts';
import { enrollSteps, type Inspection } from './inspect.ts';

/** Takes a machine into the fleet: proves that its BMC answers and its credential works, then reads what it is made of. */
export const enrollPlan: OperationPlan<Inspection> = {
  steps: enrollSteps,
  concluded: async (_, { graph }) => (await graph.findHeldServer({})) === null,
  // Most often the address is wrong, or nothing is plugged in yet; the caller waits, and can try again.
  bmcTimeoutSeconds: () => 30,
  recover: async () => undefined,
  ended: async (_, { graph }, { outcome, failure }) => await graph.endServerOperation({ outcome, failure }),
};

export const enroll = operationWorkflow<OperationHeader, Inspection>((request) => ({
  plan: enrollPlan,
  state: { request, serverId: request.subject.id },
}));
