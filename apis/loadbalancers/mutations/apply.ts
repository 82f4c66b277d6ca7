import { z } from 'zod';
import { MOST_ORIGINS, MOST_POOLS, MOST_PORTS, type BalancerParts } from '#contracts/hardware/balancer.ts';
import { requestEvents } from '#contracts/operations/request.ts';
import type { Actor } from '#platform/auth/actor.ts';
import { namesOf, personKeys } from '#platform/auth/person.ts';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { changeReason } from '#platform/graph/change-reason.ts';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { newId } from '#platform/ids/id.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { refuseInDeletion } from '#platform/resource/lock-resource.ts';
import { idText } from '#platform/text/inputs.ts';
import { LoadBalancer } from '../entities/load-balancer.ts';
import { desiredParts } from '../operations/desired-parts.ts';
import { changeBalancer, refuseHeld } from '../operations/held-balancer.ts';

const input = z.object({
  idempotencyKey,
  id: idText,
  remove: z.boolean().default(false),
  dryRun: z.boolean().default(false),
  expectedVersion: z.int().optional(),
  ...changeReason,
});

const path = ['id'];

/** `loadBalancerApply`: starts the operation that applies the configuration on record of a load balancer, or removes it. */
export function createApply(
  resource: Resource,
): MutationDefinition<typeof input, { id: IdOf<'loadBalancer'>; operationId: IdOf<'operation'> }> {
  return {
    name: 'loadBalancerApply',
    input,
    async run({ id, remove, dryRun, expectedVersion }, tx, { access }) {
      const balancer = await lockForChange(tx.em, access, {
        entity: LoadBalancer,
        kind: 'loadBalancer',
        id,
        role: 'operator',
        tenantOf: ({ tenantId }) => tenantId,
        expectedVersion,
        path,
        refuseState: (row) => {
          refuseInDeletion(resource, row, path);
          refuseHeld(row, path);
        },
      });
      const { providerId, siteId } = placeOf(balancer);
      const parts = remove ? null : await partsOf(tx, balancer);
      const { actor } = access;
      const operationId = changeBalancer(tx, resource, balancer, actor.subject, () => {
        balancer.updatedBy = actor.subject;
        const details = { providerId, name: balancer.name, parts, dryRun };
        return requestOperation(tx, actor, { balancer, siteId, details });
      });
      return { id: balancer.id, operationId };
    },
  };
}

/** Throws INVALID_INPUT unless it is known what runs the load balancer, and where. */
function placeOf({ name, providerId, siteId }: LoadBalancer): { providerId: string; siteId: IdOf<'site'> } {
  if (providerId === null) {
    const message = `The load balancer ${name} has no provider, so it cannot be applied. Give it one with loadBalancerUpdate, then repeat the request.`;
    throw new UserError('INVALID_INPUT', message, { path });
  }
  if (siteId !== null) return { providerId, siteId };
  const message = `The load balancer ${name} has no site, so no worker can apply it. Create one with a site.`;
  throw new UserError('INVALID_INPUT', message, { path });
}

async function partsOf({ em }: Transaction, { id, name }: LoadBalancer): Promise<BalancerParts> {
  const parts = (await desiredParts(em, [id])).get(id) ?? { ports: [], pools: [] };
  const origins = parts.pools.reduce((sum, pool) => sum + pool.origins.length, 0);
  const limits = [
    ['ports', parts.ports.length, MOST_PORTS],
    ['pools', parts.pools.length, MOST_POOLS],
    ['origins', origins, MOST_ORIGINS],
  ] as const;
  for (const [what, count, most] of limits) {
    if (count <= most) continue;
    const message = `The load balancer ${name} has ${count} ${what}; at most ${most} can be applied. Divide it into several load balancers.`;
    throw new UserError('INVALID_INPUT', message, { path });
  }
  return parts;
}

/** Records the operation with the load balancer, and emits the events that start it, in one transaction. */
function requestOperation(
  tx: Transaction,
  actor: Actor,
  {
    balancer,
    siteId,
    details,
  }: {
    readonly balancer: LoadBalancer;
    readonly siteId: IdOf<'site'>;
    readonly details: Parameters<typeof requestEvents<'LOAD_BALANCER_APPLY'>>[1];
  },
): IdOf<'operation'> {
  const operationId = newId('operation');
  const { dryRun, parts } = details;
  const [request, announcement] = requestEvents(
    {
      operationId,
      kind: 'LOAD_BALANCER_APPLY',
      tenantId: balancer.tenantId,
      requestedBy: actor.subject,
      requesterKeys: personKeys(namesOf(actor)),
      name: balancer.name,
      verb: dryRun ? 'Compare the load balancer' : parts === null ? 'Remove the load balancer' : undefined,
      subject: { kind: 'LoadBalancer', id: balancer.id },
      related: [],
      siteId,
    },
    details,
  );
  Object.assign(balancer, { operationId, heldSince: new Date(), former: null });
  balancer.operationRequest = tx.outbox.emit('loadbalancers', request);
  tx.outbox.emit('loadbalancers', announcement);
  return operationId;
}
