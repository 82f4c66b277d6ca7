import type { OperationSubject } from '#contracts/operations/operation.ts';
import { instanceRequests } from '#contracts/instances/requests.ts';
import { InstanceHoldDocument, ServerHoldDocument } from '../generated/graph.ts';
import type { GraphClient } from './graph-client.ts';

/** Whether the resource that an operation was asked for names it still, as one that is under way. */
export async function isSubjectHeld(
  graph: GraphClient,
  { kind, operationId }: Pick<OperationSubject, 'kind' | 'operationId'>,
): Promise<boolean> {
  return kind in instanceRequests
    ? await isInstanceHeld(graph, operationId)
    : await isServerHeld(graph, operationId);
}

/** Whether any instance or server names the operation. */
export async function isAnythingHeld(graph: GraphClient, operationId: string): Promise<boolean> {
  return (await isInstanceHeld(graph, operationId)) || (await isServerHeld(graph, operationId));
}

async function isInstanceHeld(graph: GraphClient, operationId: string): Promise<boolean> {
  const { instancesInProgress } = await graph.execute(InstanceHoldDocument, { operationId });
  return instancesInProgress.length > 0;
}

async function isServerHeld(graph: GraphClient, operationId: string): Promise<boolean> {
  const { serversInProgress } = await graph.execute(ServerHoldDocument, { operationId });
  return serversInProgress.length > 0;
}
