import { ApplicationFailure } from '@temporalio/activity';
import type {
  BalancerActivities,
  BalancerReports,
  BalancerToApply,
} from '#contracts/activities/balancer-activities.ts';
import type { RecordEnd } from './world-parts.ts';

/** The load balancer that an operation applies, by the number of its one port. */
export interface WorldBalancer {
  /** Null where it does not run. */
  port: number | null;
  /** What that was before the operation. */
  former?: number | null;
}

/** Load balancers by the operation on them. */
export type WorldBalancers = Map<string, WorldBalancer>;

/** What runs load balancers. */
export function worldBalancers(
  balancers: WorldBalancers,
  end: RecordEnd,
): BalancerActivities & BalancerReports {
  const balancerOf = (operationId: string): WorldBalancer => {
    const balancer = balancers.get(operationId);
    if (balancer === undefined) throw ApplicationFailure.nonRetryable('no such load balancer', 'NOT_FOUND');
    return balancer;
  };
  const wanted = ({ parts }: BalancerToApply): number | null => parts?.ports[0]?.number ?? null;
  return {
    async observeBalancer({ operation: { operationId } }, input) {
      const balancer = balancerOf(operationId);
      balancer.former ??= balancer.port;
      const differences = balancer.port === wanted(input) ? [] : ['port 80 is added'];
      return { differences, total: differences.length };
    },
    async applyBalancer({ operation: { operationId } }, input) {
      balancerOf(operationId).port = wanted(input);
      return { changed: true };
    },
    async verifyBalancer({ operation: { operationId } }, input) {
      if (balancerOf(operationId).port === wanted(input)) return { unserved: [] };
      throw ApplicationFailure.nonRetryable('another configuration runs', 'VERIFICATION_FAILED');
    },
    async restoreBalancer({ operation: { operationId } }) {
      const balancer = balancerOf(operationId);
      if (balancer.former === undefined) return { changed: false };
      balancer.port = balancer.former;
      return { changed: true };
    },
    async endBalancerOperation({ operation: { operationId } }, { outcome, failure }) {
      end(operationId, outcome, 'END', failure);
    },
  };
}
