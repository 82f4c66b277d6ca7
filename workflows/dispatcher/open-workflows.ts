import type { Client } from '@temporalio/client';
import { OPERATIONS_QUEUE } from '#contracts/operations/queues.ts';

const QUERY = `TaskQueue = '${OPERATIONS_QUEUE}' AND ExecutionStatus = 'Running'`;
/** Workflows in one answer; the most that Temporal returns by default. */
const PAGE = 1_000;
const DEADLINE_MS = 20_000;

/**
 * Ids of the operations whose workflow runs, by one list however many there are. The list follows starts and ends
 * after a moment.
 */
export async function readOpenWorkflows(client: Client): Promise<ReadonlySet<string>> {
  const { connection, options } = client;
  return await client.withDeadline(Date.now() + DEADLINE_MS, async () => {
    const open = new Set<string>();
    for (let nextPageToken: Uint8Array | undefined; ;) {
      const page = await connection.workflowService.listWorkflowExecutions({
        namespace: options.namespace,
        query: QUERY,
        pageSize: PAGE,
        ...(nextPageToken === undefined ? {} : { nextPageToken }),
      });
      for (const { execution } of page.executions) open.add(execution?.workflowId ?? '');
      if (page.nextPageToken.length === 0) return open;
      ({ nextPageToken } = page);
    }
  });
}
