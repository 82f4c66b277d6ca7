import type { BalancerReports } from '#contracts/activities/balancer-activities.ts';
import { ReportLoadBalancerDocument } from '../generated/graph.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import type { GraphClient } from './graph-client.ts';
import { throwRefusal } from './refusal.ts';

/** Reports of operations on load balancers. */
export function createBalancerReports(graph: GraphClient): BalancerReports {
  return {
    async endBalancerOperation({ operation: { operationId } }, { outcome, failure }) {
      const { loadBalancerReport } = await graph.execute(ReportLoadBalancerDocument, {
        input: {
          idempotencyKey: idempotencyKeyOf('balancer/END'),
          operationId,
          action: 'END',
          outcome,
          failure,
        },
      });
      throwRefusal(loadBalancerReport.errors);
    },
  };
}
