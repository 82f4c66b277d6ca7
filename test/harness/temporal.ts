import { Client, type WorkflowHandle } from '@temporalio/client';
import { closableConnection } from '#platform/temporal/connect.ts';
import type { TestStack } from './stack.ts';

/** Temporal as an operator sees it. */
export interface TestTemporal {
  readonly client: Client;
  operation(id: string): WorkflowHandle;
  /** What the UI shows as the workflow's current details. */
  currentDetails(id: string): Promise<string>;
  /** Ids of the workflows that a list filter finds. */
  find(query: string): Promise<string[]>;
  close(): Promise<void>;
}

export async function connectTestTemporal(test: TestStack): Promise<TestTemporal> {
  const { address, namespace } = test.stack.info.temporal;
  const { connection, close } = closableConnection({ address });
  const client = new Client({ connection, namespace });
  return {
    client,
    operation: (id) => client.workflow.getHandle(id),
    async currentDetails(id) {
      const metadata = await client.workflow
        .getHandle(id)
        .query<{ currentDetails?: string }>('__temporal_workflow_metadata');
      return metadata.currentDetails ?? '';
    },
    async find(query) {
      const found: string[] = [];
      for await (const { workflowId } of client.workflow.list({ query })) found.push(workflowId);
      return found;
    },
    close,
  };
}
