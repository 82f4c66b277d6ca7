import { UserError } from '#platform/errors/user-error.ts';
import { resource } from '#platform/resource/declaration.ts';
import { LoadBalancerOrigin } from './entities/origin.ts';

export const origin = resource<LoadBalancerOrigin>('LoadBalancerOrigin', {
  entity: LoadBalancerOrigin,
  fact: ['poolId', 'target', 'portNumber'],
  async taken({ after, tx: { em } }) {
    if (after === null) return undefined;
    const { id, poolId, target, portNumber } = after;
    const holder = await em.findOne(LoadBalancerOrigin, { poolId, target, portNumber, id: { $ne: id } });
    if (holder === null) return undefined;
    const message = `The pool has port ${portNumber} of ${target} already: it is "${holder.name}". Change that, or take another address or port.`;
    return new UserError('CONFLICT', message, { path: ['target'], holder: holder.id });
  },
});
