import { Client, Connection, WorkflowFailedError, WorkflowNotFoundError } from '@temporalio/client';
import { mutate, type TestSite } from '../harness/fleet.ts';
import type { TestStack } from '../harness/stack.ts';
import { createGraphCaller, type GraphCaller } from './measuring/graph-caller.ts';

/** The platform as the benchmark uses it: called through the graph, its ends awaited in Temporal, as of bare workflows. */
export interface PlatformSide {
  readonly test: TestStack;
  readonly graph: GraphCaller;
  readonly client: Client;
  /** Requests an instance and resolves once that is accepted. */
  createInstance(site: TestSite, hostname: string, more?: object): Promise<Accepted>;
  decommission(instanceId: string): Promise<Accepted>;
  /** How the operation ended, once it has. Its workflow may not have started yet. */
  ended(operationId: string): Promise<End>;
  close(): Promise<void>;
}

/** `open` is one that has not ended after all the time there is. */
export type End = 'succeeded' | 'failed' | 'open';

export interface Accepted {
  readonly instanceId: string;
  readonly operationId: string;
}

export async function connectPlatform(test: TestStack, connections = 64): Promise<PlatformSide> {
  const { graphql, tokens, temporal } = test.stack.info;
  const graph = createGraphCaller(graphql, tokens.admin, connections);
  const connection = await Connection.connect({ address: temporal.address });
  const client = new Client({ connection, namespace: temporal.namespace });

  const ask = async (field: string, input: object): Promise<Accepted> => {
    const { instance, operation } = await mutate<{ instance: { id: string }; operation: { id: string } }>(
      graph,
      field,
      input,
      'instance { id } operation { id }',
    );
    return { instanceId: instance.id, operationId: operation.id };
  };
  return {
    test,
    graph,
    client,
    createInstance: async ({ tenantId, siteId, imageIds }, hostname, more = {}) =>
      await ask('instanceCreate', {
        idempotencyKey: `create-${hostname}`,
        tenantId,
        siteId,
        imageId: imageIds[0],
        hostname,
        ...more,
      }),
    decommission: async (id) =>
      await ask('instanceDecommission', { idempotencyKey: `decommission-${id}`, id }),
    ended: async (operationId) => await endOf(client, operationId),
    async close() {
      await graph.close();
      await connection.close();
    },
  };
}

/** Far longer than anything takes that is not lost. */
const PATIENCE_MS = 600_000;

async function endOf(client: Client, operationId: string): Promise<End> {
  const deadline = Date.now() + PATIENCE_MS;
  // Looked for ever less often: many that are waited for at once must not keep Temporal from starting them.
  for (let pause = 25; Date.now() < deadline; pause = Math.min(pause * 2, 500)) {
    try {
      await client.withDeadline(deadline, async () => await client.workflow.getHandle(operationId).result());
      return 'succeeded';
    } catch (error) {
      if (error instanceof WorkflowFailedError) return 'failed';
      if (!(error instanceof WorkflowNotFoundError) && Date.now() < deadline) throw error;
      // Accepted a moment ago; on its way through the outbox.
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return 'open';
}
