import type { InstanceRequest } from '#contracts/instances/requests.ts';
import { approvalOf } from '#workflows/instances/plan.ts';
import { provisionPlan } from '#workflows/instances/provision.ts';
import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import type { InstanceRun } from '#workflows/instances/instance-steps.ts';

// Incompatible changes to the list of steps, which break operations in progress; a bundle entry, as
// workflows/index.ts is. Each stands in for `provision`.

const { steps } = provisionPlan;

export const unchanged = provisionOf(steps);
export const stepsSwapped = provisionOf(swap('power-off', 'prepare-boot'));
/** Neighbours among the short steps, which leave only markers in a history. */
export const shortStepsSwapped = provisionOf(swap('start-provisioning', 'allocate-address'));
export const stepRemoved = provisionOf(steps.filter(({ name }) => name !== 'verify-identity'));
/** Does more where it ended before, in what was its last task. */
export const stepAdded = provisionOf([...steps, ...steps.filter(({ name }) => name === 'verify-identity')]);

function provisionOf(altered: typeof steps) {
  return operationWorkflow<InstanceRequest, InstanceRun>((request) => ({
    plan: { ...provisionPlan, steps: altered },
    state: { request, server: null },
    approval: approvalOf(request),
  }));
}

function swap(one: string, other: string): typeof steps {
  const order = steps.map(({ name }) => name);
  const [first, second] = [order.indexOf(one), order.indexOf(other)];
  return steps.map(
    (step, index) => (index === first ? steps[second] : index === second ? steps[first] : step) ?? step,
  );
}
