import { UserError } from '#platform/errors/user-error.ts';
import { batch } from '#platform/graph/batch.ts';
import { operationStub } from '#platform/graph/operation-stub.ts';
import { findReference } from '#platform/references/lookup.ts';
import { resource, type Change } from '#platform/resource/declaration.ts';
import { LoadBalancer } from './entities/load-balancer.ts';
import type { LoadBalancerResolvers } from './generated/resolvers.ts';
import { desiredParts } from './operations/desired-parts.ts';
import { differencesOf } from './operations/differences.ts';
import { appliedOf, refuseApplied, refuseHeld } from './operations/held-balancer.ts';
import { LoadBalancerProvider } from './provider.ts';

/** IPAM gives it addresses. */
export const loadBalancer = resource<LoadBalancer, LoadBalancerResolvers>('LoadBalancer', {
  entity: LoadBalancer,
  fact: ['name', 'siteId'],
  internal: ['operationId', 'operationRequest', 'heldSince', 'former', 'applied'],
  computed: {
    operation: ({ operationId }) => (operationId === null ? null : operationStub(operationId)),
    applied: (row) => appliedOf(row),
    async differences(row, _, context) {
      const applied = appliedOf(row);
      if (applied === null) return [];
      const desired = await batch(
        context,
        'parts of load balancers',
        row.id,
        async (ids) => await desiredParts(context.em, ids),
      );
      return desired === undefined ? [] : differencesOf(desired, applied.parts);
    },
  },
  async before(change) {
    const { before, after } = change;
    if (before !== null && (after === null || after.providerId !== before.providerId)) {
      const path = [after === null ? 'id' : 'providerId'];
      refuseHeld(before, path);
      refuseApplied(before, path);
    }
    await requireOwnSite(change);
    await requireUsableProvider(change);
  },
});

/** Gives a new one the site of its location. Throws INVALID_INPUT where the location is at another site. */
async function requireOwnSite({ before, after, tx: { em } }: Change<LoadBalancer>): Promise<void> {
  if (after === null || after.locationId === null || before?.locationId === after.locationId) return;
  // The kernel has checked that it exists.
  const { siteId } = (await findReference(em, after.locationId))?.data ?? {};
  const site = (typeof siteId === 'string' ? siteId : null) as LoadBalancer['siteId'];
  if (before === null) after.siteId ??= site;
  if (after.siteId === site) return;
  const where =
    after.siteId === null
      ? 'It is bound to no site: take a region.'
      : 'Take a building, room or row of its site, or leave it out.';
  const message = `The location is not where the load balancer is. ${where}`;
  throw new UserError('INVALID_INPUT', message, { path: ['locationId'] });
}

/** Throws INVALID_INPUT unless the provider is of the same tenant or of one above: its owner must be able to see it. */
async function requireUsableProvider({ before, after, tx: { em } }: Change<LoadBalancer>): Promise<void> {
  if (after === null || after.providerId === null || before?.providerId === after.providerId) return;
  const { tenantId } = await em.findOneOrFail(LoadBalancerProvider, { id: after.providerId });
  if (tenantId === after.tenantId) return;
  if ((await findReference(em, after.tenantId))?.ancestors.includes(tenantId) === true) return;
  const message = 'The provider must belong to the tenant of the load balancer, or to one above it.';
  throw new UserError('INVALID_INPUT', message, { path: ['providerId'] });
}
