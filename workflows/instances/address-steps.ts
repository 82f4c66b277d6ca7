import { patched } from '@temporalio/workflow';
import { wordsOf } from '#contracts/instances/address-request.ts';
import type { OperationPlan, Step } from '#workflows/engine/step.ts';
import type { InstanceRun } from './instance-steps.ts';

/** After the server is reserved, and before anything is prepared that needs the addresses. */
export const allocateAddress: Step<InstanceRun> = {
  name: 'allocate-address',
  title: 'Allocate an address',
  phase: 'RESERVING',
  run: async ({ request: { subject, tenantId, siteId, addresses } }, { graph, conclude }) => {
    const place = { instanceId: subject.id, tenantId, siteId };
    if (addresses === undefined) return void (await graph.allocateAddress(place));
    const allocated = await graph.allocateAddress({ ...place, addresses });
    conclude(`${allocated.addresses?.join(', ') ?? allocated.address}.`);
  },
  undo: async ({ request, publishedBy }, { graph, conclude }) => {
    // Another machine that got them would have its names and reservations refused, or share them.
    if (publishedBy !== undefined && patched('keep-published-addresses'))
      return conclude(
        `Kept, as ${publishedBy} may still have them. Decommission the instance to release them.`,
      );
    await graph.releaseAddresses({ instanceId: request.subject.id });
  },
};

/** A plan for one request: the step that allocates says which addresses, where the request does. */
export function showingAddresses(
  plan: OperationPlan<InstanceRun>,
  { addresses }: Pick<InstanceRun['request'], 'addresses'>,
): OperationPlan<InstanceRun> {
  if (addresses === undefined) return plan;
  const title = `Allocate ${wordsOf(addresses)}`;
  return {
    ...plan,
    steps: plan.steps.map((step) => (step.name === allocateAddress.name ? { ...step, title } : step)),
  };
}
