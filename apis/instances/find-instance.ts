import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import type { Access } from '#platform/auth/access.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { nextState } from '#platform/lifecycle/lifecycle.ts';
import { requireIdOfKind } from '#platform/references/lookup.ts';
import { Instance } from './entities/instance.ts';
import { instanceLifecycle, type InstanceAction } from './states.ts';

/** The instance, locked for a change by somebody with the role member, at the version they expect, held by nobody. */
export async function lockInstanceForChange(
  em: EntityManager,
  access: Access,
  input: { id: string; expectedVersion?: number | undefined },
): Promise<Instance> {
  requireIdOfKind(input.id, 'instance', ['id']);
  const instance = await em.findOne(Instance, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (instance === null)
    throw new UserError('NOT_FOUND', `There is no instance ${input.id}. Check the id.`, { path: ['id'] });
  await access.require('member', instance.tenantId, `instance ${input.id}`, ['id']);
  if (instanceLifecycle.inProgress[instance.state] !== undefined) {
    throw new UserError(
      'CONFLICT',
      `The instance is ${instance.state} by operation ${instance.operationId}. Wait for it to end, or cancel it.`,
      { path: ['id'], retryable: true, holder: instance.operationId },
    );
  }
  if (input.expectedVersion !== undefined && input.expectedVersion !== instance.version) {
    throw new UserError(
      'STALE_VERSION',
      `The instance has changed: it is at version ${instance.version}. Read it again.`,
      { path: ['expectedVersion'] },
    );
  }
  return instance;
}

/** Moves an instance into the progress of a verb, remembering where it came from. */
export function beginVerb(instance: Instance, action: InstanceAction): void {
  instance.stateBefore = instance.state;
  instance.state = nextState(instanceLifecycle, instance.state, action);
}
