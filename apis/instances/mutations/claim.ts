import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { nextState } from '#platform/lifecycle/lifecycle.ts';
import { idText, lineText, reportedText } from '#platform/text/inputs.ts';
import { lockForProvider, refuseOtherHolder } from '../claims/claimed-instance.ts';
import { readDeadlines, setDeadline } from '../claims/deadline.ts';
import { publishInstance } from '../publish.ts';
import { servedLifecycle } from '../states.ts';

const LEASE = 'must be from 5 to 3600';

const input = z.object({
  idempotencyKey,
  id: idText,
  by: lineText(100),
  leaseSeconds: z.int().min(5, LEASE).max(3_600, LEASE).default(60),
  progress: reportedText(1_000).optional(),
});

/** Claims an instance for the process `by`, or renews its claim. The row lock decides between concurrent claims. */
export const instanceClaim: MutationDefinition<typeof input, { instanceId: IdOf<'instance'> }> = {
  name: 'instanceClaim',
  input,
  async run({ id, by, leaseSeconds, progress }, tx, { access }) {
    const instance = await lockForProvider(tx.em, access, id);
    if (servedLifecycle.transitions[instance.state].CLAIM === undefined) {
      const message = `There is nothing to do: the instance is ${instance.state}.`;
      throw new UserError('CONFLICT', message, {
        path: ['id'],
        ...(typeof instance.claimedBy === 'string' && { holder: instance.claimedBy }),
      });
    }
    const deadline = (await readDeadlines(tx.em, [id])).get(id);
    if (deadline?.isPast !== true) refuseOtherHolder(instance, by, deadline?.at);
    const isOther = instance.claimedBy !== by;
    const state = nextState(servedLifecycle, instance.state, 'CLAIM');
    const doing = progress ?? (isOther ? null : (instance.claimProgress ?? null));
    const isChanged =
      isOther ||
      state !== instance.state ||
      instance.claimOverdue ||
      doing !== (instance.claimProgress ?? null);
    await setDeadline(tx.em, id, leaseSeconds);
    if (!isChanged) return { instanceId: instance.id };
    if (isOther) Object.assign(instance, { claimedBy: by, claimedSince: new Date() });
    Object.assign(instance, { state, claimProgress: doing, claimOverdue: false });
    publishInstance(tx, access, instance, 'updated');
    return { instanceId: instance.id };
  },
};
