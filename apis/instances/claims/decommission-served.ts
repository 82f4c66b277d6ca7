import type { Access } from '#platform/auth/access.ts';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { nextState } from '#platform/lifecycle/lifecycle.ts';
import type { Instance } from '../instance.ts';
import { publishInstance } from '../publish.ts';
import { servedLifecycle } from '../states.ts';
import { InstanceType } from '../types/instance-type.ts';
import { clearDeadline, readDeadlines, setDeadline } from './deadline.ts';

/**
 * Decommissions an instance that a service made. That service keeps its claim until the deadline, as it alone may have access
 * to what it made; then others may claim the instance. An instance that no service has claimed is deleted immediately.
 */
export async function decommissionServed(tx: Transaction, access: Access, instance: Instance): Promise<void> {
  const { id, state, claimedBy } = instance;
  const deadline = (await readDeadlines(tx.em, [id])).get(id);
  if (state === 'PROVISIONING' && deadline?.isPast === false) {
    const until = deadline.at.toISOString();
    const message = `${claimedBy} makes the instance, by its claim until ${until}. Wait until it ends, or lapses.`;
    throw new UserError('CONFLICT', message, {
      path: ['id'],
      retryable: true,
      ...(typeof claimedBy === 'string' && { holder: claimedBy }),
    });
  }
  instance.state = nextState(servedLifecycle, state, 'DECOMMISSION');
  Object.assign(instance, { failure: null, claimProgress: null, claimOverdue: false });
  if (instance.state === 'DELETED') await clearDeadline(tx.em, id);
  else {
    const type = await tx.em.findOneOrFail(InstanceType, { id: instance.typeId });
    await setDeadline(tx.em, id, type.claimDeadlineSeconds);
  }
  publishInstance(tx, access, instance, instance.state === 'DELETED' ? 'deleted' : 'updated');
}
