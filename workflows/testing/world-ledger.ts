import type { LedgerActivities } from '#contracts/activities/activities.ts';
import type { WorldLinks } from './world-parts.ts';

/** A wait or a decision as it was reported to the ledger. */
export interface Reported {
  readonly operationId: string;
  readonly what: string;
}

/** The ledger: plans, and the waits and decisions that are reported. */
export function worldLedger(reported: Reported[], links: WorldLinks): LedgerActivities {
  return {
    publishPlan: async ({ operation }) => ({ planHash: `plan of ${operation.operationId}` }),
    publishDecision: async ({ operation }, { decision }) =>
      void reported.push({ operationId: operation.operationId, what: decision }),
    publishWait: async ({ operation, step }, { state }) =>
      void reported.push({ operationId: operation.operationId, what: `${step} ${state}` }),
    cancelWorkflow: async ({ operation }) => await links.cancel(operation.operationId),
  };
}
