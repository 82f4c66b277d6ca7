import type { EntityManager } from '@mikro-orm/postgresql';
import type { Access } from '#platform/auth/access.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import { nextState } from '#platform/lifecycle/lifecycle.ts';
import { Instance } from './instance.ts';
import { instanceLifecycle, type InstanceAction } from './states.ts';
import { BARE_METAL_NAME, isBareMetal, type BareMetal } from './types/bare-metal.ts';
import { InstanceType } from './types/instance-type.ts';

/** The instance, locked for a change by a caller with the role member, at the version they expect; held by no operation. */
export async function lockInstanceForChange(
  em: EntityManager,
  access: Access,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion?: number | undefined },
): Promise<Instance> {
  return await lockForChange(em, access, {
    entity: Instance,
    kind: 'instance',
    id,
    role: 'member',
    tenantOf: ({ tenantId }) => tenantId,
    expectedVersion,
    refuseState: refuseInProgress,
  });
}

/** The same for changes that only this platform's own workflows make. */
export async function lockBareMetalForChange(
  em: EntityManager,
  access: Access,
  request: Parameters<typeof lockInstanceForChange>[2],
): Promise<BareMetal> {
  const instance = await lockInstanceForChange(em, access, request);
  if (isBareMetal(instance)) return instance;
  const { typeId = null } = instance;
  const type = typeId === null ? null : await em.findOne(InstanceType, { id: typeId });
  const message = `The instance has the type ${type?.name ?? 'that was deleted'}: this is for the type ${BARE_METAL_NAME} only.`;
  throw new UserError('CONFLICT', message, { path: ['id'] });
}

/** Throws CONFLICT during an operation. An instance that a service makes is held by a claim instead, which has a deadline. */
function refuseInProgress(instance: Instance): void {
  if (!isBareMetal(instance) || instanceLifecycle.inProgress[instance.state] === undefined) return;
  const { state, operationId } = instance;
  throw new UserError(
    'CONFLICT',
    `The instance is ${state} by operation ${operationId}. Wait for it to end, or cancel it.`,
    { path: ['id'], retryable: true, holder: operationId },
  );
}

/** Throws where another instance of the tenant that is not DELETED has the hostname. */
export async function refuseTakenHostname(
  em: EntityManager,
  { tenantId, hostname }: Pick<Instance, 'tenantId' | 'hostname'>,
): Promise<void> {
  // Of two that ask for one hostname at the same moment, the second waits here for the first to commit.
  await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 1))`, [`${tenantId}/${hostname}`]);
  const taken = await em.findOne(Instance, { tenantId, hostname, state: { $ne: 'DELETED' } });
  if (taken === null) return;
  throw new UserError(
    'CONFLICT',
    `The tenant has an instance ${hostname} already. Choose another hostname.`,
    {
      path: ['hostname'],
      holder: taken.id,
    },
  );
}

/** Moves an instance into the progress of a verb, remembering where it came from. */
export function beginVerb(instance: Instance, action: InstanceAction): void {
  instance.stateBefore = instance.state;
  instance.state = nextState(instanceLifecycle, instance.state, action);
}
