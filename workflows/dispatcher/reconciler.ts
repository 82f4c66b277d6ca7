import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { GraphClient } from '#activities/graph/graph-client.ts';
import {
  createInProgressLists,
  type InProgress,
  type InProgressLists,
} from '#activities/graph/in-progress.ts';
import { periodic } from '#platform/background/periodic.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import { cloudEventSchema } from '#platform/events/cloud-event.ts';
import type { BackgroundTask } from '#platform/events/consume.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import type { Failure } from '#contracts/operations/operation.ts';
import { readOpenWorkflows } from './open-workflows.ts';
import { releaseHeld } from './release-held.ts';
import type { OperationStarter } from './start-operation.ts';

export interface ReconcilerDeps {
  readonly graph: GraphClient;
  readonly client: Client;
  readonly starter: OperationStarter;
  readonly log: Logger;
}

/** An operation younger than this is still on its way through the event stream. */
const GRACE_SECONDS = 4;
const PERIOD_MS = 2_500;
/** Many concurrently, but not so many that Temporal has no capacity left for the operations themselves. */
const AT_ONCE = 20;

/**
 * Keeps the promise that a resource in progress has a living operation. Takes no input but what is true now: two lists,
 * of what is in progress and of the workflows that run. Temporal is asked about a single operation only where its
 * workflow is not in the list. A workflow that never started is started, one that ended without recording
 * its end (terminated, timed out, lost with a database) is followed by a run that undoes what it left.
 */
export function startReconciler(deps: ReconcilerDeps): BackgroundTask {
  const { log } = deps;
  const lists = createInProgressLists(deps.graph);
  return periodic({
    name: 'reconciler',
    periodMs: PERIOD_MS,
    work: async () => await reconcile(deps, lists),
    log,
  });
}

async function reconcile(deps: ReconcilerDeps, lists: InProgressLists): Promise<void> {
  const statuses = new Map<string, string>();
  const seen = await lists.operations(GRACE_SECONDS);
  if (seen.size === 0) return;
  const open = await openWorkflows(deps);
  await inGroups([...seen.difference(open)], async (operationId) => {
    statuses.set(operationId, await statusOf(deps.client, operationId));
  });
  if ([...statuses.values()].every((status) => status === 'RUNNING')) return;
  // A workflow records its end before it closes: what is in progress still, with a closed workflow, is lost.
  const still = await lists.all(GRACE_SECONDS);
  const ownRepair = new Set(still.filter(({ request }) => request !== null).map((one) => one.operationId));
  await inGroups(still, async (resource) => {
    const { operationId, request } = resource;
    const status = statuses.get(operationId) ?? 'RUNNING';
    // A resource locked for an operation on another one is unlocked by that operation's own repair, unless it has ended.
    if (status === 'RUNNING' || (request === null && ownRepair.has(operationId))) return;
    await repair(deps, resource, status).catch((error: unknown) =>
      deps.log.error({ operationId, reason: describeError(error) }, 'an operation cannot be repaired'),
    );
  });
}

/** None where the list is unavailable: then Temporal is asked about each operation individually. */
async function openWorkflows({ client, log }: ReconcilerDeps): Promise<ReadonlySet<string>> {
  try {
    return await readOpenWorkflows(client);
  } catch (error) {
    log.warn({ reason: describeError(error) }, 'workflows cannot be listed; asking for each');
    return new Set();
  }
}

async function inGroups<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  for (let index = 0; index < items.length; index += AT_ONCE)
    await Promise.all(items.slice(index, index + AT_ONCE).map(work));
}

async function repair(
  { graph, starter, log }: ReconcilerDeps,
  resource: InProgress,
  status: string,
): Promise<void> {
  const { kind, resourceId, operationId, request } = resource;
  if (request === null) {
    log.warn({ kind, resourceId, operationId }, 'unlocking a resource of an operation that has ended');
    return await releaseHeld(graph, kind, operationId);
  }
  log.warn({ resourceId, operationId, status }, 'repairing an operation without a running workflow');
  const event = cloudEventSchema.parse(JSON.parse(request));
  if (status === 'NOT_FOUND') await starter.start(event);
  else await starter.recover(event, lostBecause(status));
}

async function statusOf(client: Client, operationId: string): Promise<string> {
  try {
    return (await client.workflow.getHandle(operationId).describe()).status.name;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return 'NOT_FOUND';
    throw error;
  }
}

function lostBecause(status: string): Failure {
  const reasons: Record<string, Failure> = {
    TERMINATED: { code: 'TERMINATED', message: 'The workflow was terminated in Temporal.', step: null },
    TIMED_OUT: { code: 'TIMED_OUT', message: 'The workflow ran out of its time in Temporal.', step: null },
  };
  return (
    reasons[status] ?? {
      code: 'OPERATION_LOST',
      message: `The workflow ended as ${status} without recording how. What it had done was undone.`,
      step: null,
    }
  );
}
