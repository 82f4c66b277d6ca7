import { isDeletable, type DeletableKind } from '#contracts/deletion/deletable.ts';
import type { SubjectKind } from '#contracts/operation-kinds.ts';
import type { OperationHeader } from '#contracts/operations/header.ts';
import { InstanceHoldDocument, ServerHoldDocument } from '../generated/graph.ts';
import { deletionsInProgress } from './deletions.ts';
import type { GraphClient } from './graph-client.ts';

/** Where the graph says which resources of a type name an operation as under way. */
const HOLDS: Readonly<
  Record<Exclude<SubjectKind, DeletableKind>, typeof InstanceHoldDocument | typeof ServerHoldDocument>
> = {
  Instance: InstanceHoldDocument,
  Server: ServerHoldDocument,
};

/** Whether the subject of an operation names it still, as one that is under way. */
export async function isSubjectHeld(
  graph: GraphClient,
  { subject, operationId }: Pick<OperationHeader, 'subject' | 'operationId'>,
): Promise<boolean> {
  const { kind } = subject;
  if (isDeletable(kind)) return (await deletionsInProgress(graph, [kind], { operationId })).length > 0;
  const document = HOLDS[kind];
  const { inProgress } = await graph.execute(document, { operationId });
  return inProgress.length > 0;
}

/** Whether any resource names the operation. */
export async function isAnythingHeld(
  graph: GraphClient,
  { subject, operationId }: Pick<OperationHeader, 'subject' | 'operationId'>,
): Promise<boolean> {
  for (const kind of [subject.kind, ...KINDS.filter((other) => other !== subject.kind)]) {
    if (await isSubjectHeld(graph, { subject: { ...subject, kind }, operationId })) return true;
  }
  return false;
}

/** Types whose resources an operation may hold besides its subject. */
const KINDS = Object.keys(HOLDS) as (keyof typeof HOLDS)[];
