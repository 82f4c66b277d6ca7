import type { Client } from '@temporalio/client';

const DEADLINE_MS = 5_000;

/** How long the namespace remembers a workflow after it closed, in days. */
export async function readRetentionDays(client: Client, namespace: string): Promise<number> {
  const { connection } = client;
  const { config } = await client.withDeadline(
    Date.now() + DEADLINE_MS,
    async () => await connection.workflowService.describeNamespace({ namespace }),
  );
  return Number(config?.workflowExecutionRetentionTtl?.seconds ?? 0) / 86_400;
}
