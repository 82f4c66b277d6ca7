import type { Planner } from '#platform/graph/planned-mutation.ts';
import { planOperation } from '#processes/operation-plans.ts';

/** Plans as the process of the domains computes them. */
export const planner: Planner = planOperation;
