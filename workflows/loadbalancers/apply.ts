import type { BalancerToApply } from '#contracts/activities/balancer-activities.ts';
import type { LoadBalancerApplyRequest } from '#contracts/loadbalancers/requests.ts';
import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import { withUnrestored } from '#workflows/engine/unrestored.ts';
import type { OperationPlan, Step } from '#workflows/engine/step.ts';

interface Apply {
  readonly request: LoadBalancerApplyRequest;
}

const balancerOf = ({ request: { subject, providerId, name, parts } }: Apply): BalancerToApply => ({
  loadBalancerId: subject.id,
  providerId,
  name,
  parts,
});

const observe: Step<Apply> = {
  name: 'observe-balancer',
  title: 'Read what runs, and compare it with the desired configuration',
  phase: 'PREPARING',
  async run(state, { services, conclude }) {
    const { differences, total } = await services.observeBalancer(balancerOf(state));
    const more = total > differences.length ? `; and ${total - differences.length} more` : '';
    conclude(total === 0 ? 'It runs as desired' : `${differences.join('; ')}${more}`);
  },
  noUndo: 'it only reads',
};

const apply: Step<Apply> = {
  name: 'apply-balancer',
  title: 'Apply the desired configuration',
  phase: 'APPLYING',
  run: async (state, { services }) => void (await services.applyBalancer(balancerOf(state))),
  undo: async (state, { services }) => void (await services.restoreBalancer(balancerOf(state))),
};

const verify: Step<Apply> = {
  name: 'verify-balancer',
  title: 'Read what runs, and wait until the health of the origins is known',
  phase: 'VERIFYING',
  async run(state, { services, conclude }) {
    const { unserved } = await services.verifyBalancer(balancerOf(state));
    if (unserved.length === 0) return;
    conclude(`No origin is in service for port ${unserved.join(', ')}`);
  },
  noUndo: 'it only reads',
};

const release: Step<Apply> = {
  name: 'release-balancer',
  title: 'Record the end, and release the load balancer',
  phase: 'FINISHING',
  irreversible: true,
  run: async (_, { graph }) => await graph.endBalancerOperation({ outcome: 'SUCCEEDED', failure: null }),
  noUndo: 'it is the end',
};

/** Makes a load balancer run with its desired configuration (decision 0105). */
export function loadBalancerApplyPlan({
  dryRun,
}: Pick<LoadBalancerApplyRequest, 'dryRun'>): OperationPlan<Apply> {
  return {
    steps: dryRun ? [observe, release] : [observe, apply, verify, release],
    // HAProxy may be restarting.
    bmcTimeoutSeconds: () => 120,
    concluded: async (_, { graph }) => !(await graph.isHeld({ by: 'SUBJECT' })),
    recover: async () => undefined,
    ended: async (_, { graph }, { outcome, failure, unsafe }) => {
      const shown = withUnrestored(failure, unsafe, 'The former configuration');
      await graph.endBalancerOperation({ outcome, failure: shown });
    },
  };
}

export const loadBalancerApply = operationWorkflow<LoadBalancerApplyRequest, Apply>((request) => ({
  plan: loadBalancerApplyPlan(request),
  state: { request },
}));
