import { ReportServerDocument } from '#activities/generated/graph.ts';
import type { GraphClient } from '#activities/graph/graph-client.ts';
import type { SubjectKind } from '#contracts/operation-kinds.ts';

type Release = (graph: GraphClient, operationId: string) => Promise<void>;

/** How a resource is unlocked that an operation on another resource locked and did not unlock. */
const RELEASES: Partial<Readonly<Record<SubjectKind, Release>>> = {
  async Server(graph, operationId) {
    const failure = {
      code: 'OPERATION_LOST',
      message: 'The operation that held the server ended without giving it back.',
    };
    await graph.execute(ReportServerDocument, {
      input: { idempotencyKey: `reconciler/${operationId}/unlock`, operationId, action: 'UNLOCK', failure },
    });
  },
};

export async function releaseHeld(graph: GraphClient, kind: SubjectKind, operationId: string): Promise<void> {
  const release = RELEASES[kind];
  if (release === undefined) throw new Error(`No ${kind} is held by operations on other resources`);
  await release(graph, operationId);
}
