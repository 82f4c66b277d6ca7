import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { nextState } from '#platform/lifecycle/lifecycle.ts';
import { idText, lineText, reportedFailure } from '#platform/text/inputs.ts';
import { lockForProvider, refuseOtherHolder } from '../claims/claimed-instance.ts';
import { clearDeadline } from '../claims/deadline.ts';
import { publishInstance } from '../publish.ts';
import { servedLifecycle } from '../states.ts';

const ACTIONS = { ACTIVE: 'ACTIVATE', DELETED: 'DELETE', FAILED: 'FAIL' } as const;

const input = z.object({
  idempotencyKey,
  id: idText,
  by: lineText(100),
  outcome: z.enum(['ACTIVE', 'DELETED', 'FAILED']),
  failure: reportedFailure.optional(),
});

export const instanceClaimEnd: MutationDefinition<typeof input, { instanceId: IdOf<'instance'> }> = {
  name: 'instanceClaimEnd',
  input,
  async run({ id, by, outcome, failure = null }, tx, { access }) {
    const instance = await lockForProvider(tx.em, access, id);
    refuseOtherHolder(instance, by, undefined);
    if ((outcome === 'FAILED') !== (failure !== null)) {
      const message = 'Give `failure` with the outcome FAILED, and with no other.';
      throw new UserError('INVALID_INPUT', message, { path: ['failure'] });
    }
    // A repeated report: the service did not receive the first answer.
    if (instance.claimedBy === by && instance.state === outcome) return { instanceId: instance.id };
    if (instance.claimedBy !== by) {
      const message = 'No service has claimed the instance. Claim it before you make it.';
      throw new UserError('CONFLICT', message, { path: ['by'] });
    }
    instance.state = nextState(servedLifecycle, instance.state, ACTIONS[outcome]);
    Object.assign(instance, { failure, claimProgress: null, claimOverdue: false });
    await clearDeadline(tx.em, id);
    publishInstance(tx, access, instance, instance.state === 'DELETED' ? 'deleted' : 'updated');
    return { instanceId: instance.id };
  },
};
