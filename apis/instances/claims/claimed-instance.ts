import type { EntityManager } from '@mikro-orm/postgresql';
import type { Access } from '#platform/auth/access.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import { Instance } from '../instance.ts';
import { BARE_METAL_NAME, isBareMetal } from '../types/bare-metal.ts';
import { InstanceType } from '../types/instance-type.ts';

/**
 * Locks an instance for the provider of its type: of two concurrent claims, one waits here until the other is committed.
 * Refuses every other caller, whatever role it has.
 */
export async function lockForProvider(em: EntityManager, access: Access, id: string): Promise<Instance> {
  return await lockForChange(em, access, {
    entity: Instance,
    kind: 'instance',
    id,
    async authorize(instance) {
      const what = `instance ${id}`;
      await access.require('member', instance.tenantId, what, ['id']);
      await requireProvider(em, access, instance);
    },
  });
}

async function requireProvider(em: EntityManager, access: Access, instance: Instance): Promise<void> {
  const path = ['id'];
  if (isBareMetal(instance)) {
    const message = `The instance has the type ${BARE_METAL_NAME}, which this platform's own workflows make.`;
    throw new UserError('FORBIDDEN', message, { path });
  }
  const { typeId = null } = instance;
  const type = typeId === null ? null : await em.findOne(InstanceType, { id: typeId });
  if (type?.provider === access.actor.subject) return;
  const message =
    type === null
      ? 'The type of the instance is deleted.'
      : `Instances of the type ${type.name} are made by its provider, ${type.provider}; you are ${access.actor.subject}.`;
  throw new UserError('FORBIDDEN', message, { path });
}

/** Throws CONFLICT where another process has claimed the instance. */
export function refuseOtherHolder({ claimedBy }: Instance, by: string, until: Date | undefined): void {
  if (claimedBy === null || claimedBy === undefined || claimedBy === by) return;
  const end = until === undefined ? '' : ` until ${until.toISOString()}, unless it renews its claim`;
  throw new UserError('CONFLICT', `${claimedBy} has claimed the instance${end}.`, {
    path: ['by'],
    retryable: until !== undefined,
    holder: claimedBy,
  });
}
