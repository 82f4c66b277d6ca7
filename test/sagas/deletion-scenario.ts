import { mutate } from '#test/harness/fleet.ts';
import type { Graph } from '#test/harness/graph-caller.ts';
import { resourceFor } from './fault.ts';
import type { Scenario, ScenarioDeps } from './scenario.ts';

/** For a deletion to begin: as long as the mutation waits for its end, and more. */
const LOOKS = 400;

export const DELETION_VERBS: readonly string[] = ['deleteResource'];

/** Deletes tenants that own nothing, each made anew: most of these operations succeed in the end. */
export function deletionScenarios({ test, markers }: Pick<ScenarioDeps, 'test' | 'markers'>): () => Scenario {
  const graph = test.as('admin');
  return () => ({
    async begin(name) {
      const made = { idempotencyKey: `create-${name}`, name: resourceFor(name) };
      type Made = { tenant: { id: string } };
      const { tenant } = await mutate<Made>(graph, 'tenantCreate', made, 'tenant { id }');
      markers.arm(tenant.id, name);
      const asking = ask(graph, { idempotencyKey: `delete-${name}`, id: tenant.id });
      asking.catch(() => undefined);
      // The answer waits a while for the end; what is to be cancelled must be known before.
      const operationId = await Promise.race([asking, begunDeletion(graph, tenant.id)]);
      return { operationId, resourceId: tenant.id };
    },
    cleanUp: async ({ resourceId }) => markers.disarm(resourceId),
  });
}

/** Requests a deletion; returns its operation, in any state. */
async function ask(graph: Graph, input: object): Promise<string> {
  const document = `mutation($in: TenantDeleteInput!) { tenantDelete(input: $in) {
    operation { id } errors { code message } } }`;
  type Asked = { tenantDelete: { operation: { id: string } | null; errors: readonly object[] } };
  const { operation, errors } = (await graph.ask<Asked>(document, { in: input })).tenantDelete;
  if (operation === null) throw new Error(`The deletion was refused: ${JSON.stringify(errors)}`);
  return operation.id;
}

/** The operation of a deletion that has begun; never resolves where the tenant is gone before it is seen. */
async function begunDeletion(graph: Graph, id: string): Promise<string> {
  const document = 'query($id: ID!) { tenant(id: $id) { deletion { operation { id } } } }';
  type Seen = { tenant: { deletion: { operation: { id: string } | null } | null } | null };
  for (let looks = 0; looks < LOOKS; looks += 1) {
    const { tenant } = await graph.ask<Seen>(document, { id });
    if (tenant === null) break;
    const operation = tenant.deletion?.operation;
    if (operation !== null && operation !== undefined) return operation.id;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return await new Promise(() => undefined);
}
