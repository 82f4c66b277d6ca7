import type { Failure, OperationEnd } from '../operations/operation.ts';
import type { LoadBalancerApplyRequest } from '../loadbalancers/requests.ts';
import type { StepActivity } from './step-call.ts';

/** Activities against our own graph, about operations on load balancers. */
export interface BalancerReports {
  /** Records how an operation on a load balancer ended, and releases the load balancer. */
  endBalancerOperation: StepActivity<{ outcome: OperationEnd; failure: Failure | null }, void>;
}

/** A load balancer with its desired configuration. */
export type BalancerToApply = Pick<LoadBalancerApplyRequest, 'providerId' | 'name' | 'parts'> & {
  readonly loadBalancerId: string;
};

/** Activities against what runs load balancers, on the task queue of the site. */
export interface BalancerActivities {
  /**
   * Reads the load balancer, and stores it for an undo unless the operation has done so before. Answers what differs from
   * the desired configuration as texts, with a limit. Fails where the balancer cannot have that configuration.
   */
  observeBalancer: StepActivity<BalancerToApply, { differences: readonly string[]; total: number }>;
  /** Makes the load balancer run with its desired configuration. */
  applyBalancer: StepActivity<BalancerToApply, { changed: boolean }>;
  /**
   * Waits until the health of the origins is known. Fails with `VERIFICATION_FAILED` where another configuration runs, or
   * where a port that had an origin in service has none, although it has active ones. Answers which other ports have none.
   */
  verifyBalancer: StepActivity<BalancerToApply, { unserved: readonly number[] }>;
  /** Restores the configuration from before the operation, as it has stored it. */
  restoreBalancer: StepActivity<BalancerToApply, { changed: boolean }>;
}
