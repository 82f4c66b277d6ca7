import { isDeletable } from '#contracts/deletion/deletable.ts';
import type { SubjectKind } from '#contracts/operation-kinds.ts';
import type { OperationHeader } from '#contracts/operations/header.ts';
import {
  ImageHoldDocument,
  InstanceHoldDocument,
  LoadBalancerInProgressDocument,
  NetworkDeviceInProgressDocument,
  ServerHoldDocument,
} from '../generated/graph.ts';
import { deletionsInProgress } from './deletions.ts';
import type { GraphClient } from './graph-client.ts';
import { isDomainAbsent } from './graph-failure.ts';

/** Where the graph says which resources of a type name an operation, other than their deletion, as under way. */
const HOLDS = {
  Instance: InstanceHoldDocument,
  Server: ServerHoldDocument,
  Image: ImageHoldDocument,
  NetworkDevice: NetworkDeviceInProgressDocument,
  LoadBalancer: LoadBalancerInProgressDocument,
} as const satisfies { readonly [Kind in SubjectKind]?: unknown };

/** Types whose resources name operations other than their deletion. */
export type HeldKind = keyof typeof HOLDS;

export const HELD_KINDS = Object.keys(HOLDS) as readonly HeldKind[];

/** Whether the subject of an operation names it still, as one that is under way. */
export async function isSubjectHeld(
  graph: GraphClient,
  { subject, operationId }: Pick<OperationHeader, 'subject' | 'operationId'>,
): Promise<boolean> {
  const { kind } = subject;
  const document = (HOLDS as { readonly [Kind in SubjectKind]?: (typeof HOLDS)[HeldKind] })[kind];
  if (document !== undefined) {
    if (await isNamed(async () => (await graph.execute(document, { operationId })).inProgress)) return true;
  }
  return (
    isDeletable(kind) &&
    (await isNamed(async () => await deletionsInProgress(graph, [kind], { operationId })))
  );
}

/** A domain that the installation does not have names no operation. */
async function isNamed(list: () => Promise<readonly unknown[]>): Promise<boolean> {
  try {
    return (await list()).length > 0;
  } catch (error) {
    if (isDomainAbsent(error)) return false;
    throw error;
  }
}

/** Whether any resource names the operation. */
export async function isAnythingHeld(
  graph: GraphClient,
  { subject, operationId }: Pick<OperationHeader, 'subject' | 'operationId'>,
): Promise<boolean> {
  for (const kind of [subject.kind, ...HELD_KINDS.filter((other) => other !== subject.kind)]) {
    if (await isSubjectHeld(graph, { subject: { ...subject, kind }, operationId })) return true;
  }
  return false;
}
