import { planHash } from '#activities/ledger/plan-hash.ts';
import { pointOfNoReturn } from '#contracts/operations/operation.ts';
import { triggerFor } from '#contracts/operations/request.ts';
import type { Planner } from '#platform/graph/planned-mutation.ts';
import { planOf } from '#workflows/plans.ts';

/** Computes plans by the code of the workflows themselves, so that previews and operations have the same (decision 0103). */
export const planOperation: Planner = ({ type, data }) => {
  const trigger = triggerFor(type);
  if (trigger === undefined) return null;
  const { steps, basis } = planOf(trigger.workflowType, trigger.input.parse(data));
  return { hash: planHash({ steps, basis }), steps, pointOfNoReturn: pointOfNoReturn(steps) };
};
