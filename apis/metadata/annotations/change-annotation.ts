import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { requireIdOfKind } from '#platform/references/lookup.ts';
import { WITHHELD } from '#platform/resource/changes.ts';
import { publishNodeEvent } from '../nodes/node-events.ts';
import { requireNode, type NodeToChange } from '../nodes/node-to-change.ts';
import { Annotation } from './annotation.ts';
import { AnnotationNamespace } from './annotation-namespace.ts';
import { mayUseNamespace } from '../namespaces/namespaces.ts';

/** An annotation that a mutation changes, with what it belongs to. */
export interface AnnotationToChange {
  readonly annotation: Annotation;
  readonly namespace: AnnotationNamespace;
  readonly node: NodeToChange;
}

/** The annotation that a caller wants to change, locked; or a refusal. What they may not see looks absent. */
export async function requireAnnotation(
  tx: Transaction,
  context: GraphContext,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion?: number | undefined },
): Promise<AnnotationToChange> {
  const path = ['id'];
  requireIdOfKind(id, 'annotation', path);
  const missing = new UserError('NOT_FOUND', `There is no annotation ${id}. Check the id.`, { path });
  const found = await tx.em.findOne(Annotation, { id });
  if (found === null) throw missing;
  const node = await requireNode(tx, context, found.nodeId, path);
  const annotation = await tx.em.findOne(
    Annotation,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (annotation === null) throw missing;
  const namespace = await tx.em.findOneOrFail(AnnotationNamespace, { id: annotation.namespaceId });
  if (!(await mayUseNamespace(context.access, namespace))) throw missing;
  requireVersion(annotation, expectedVersion);
  return { annotation, namespace, node };
}

/** Throws STALE_VERSION where the caller has read another version. */
export function requireVersion(
  { version }: Pick<Annotation, 'version'>,
  expectedVersion: number | undefined,
): void {
  if (expectedVersion === undefined || expectedVersion === version) return;
  const message = `The annotation is at version ${version}, not ${expectedVersion}. Read it again, then decide.`;
  throw new UserError('STALE_VERSION', message, { path: ['expectedVersion'] });
}

/** Publishes a change of an annotation; of a private one without its data. */
export function publishAnnotation(
  tx: Transaction,
  context: GraphContext,
  node: NodeToChange,
  namespace: AnnotationNamespace,
  change: { readonly before: unknown; readonly after: unknown },
): void {
  const shown = (value: unknown): unknown =>
    namespace.private && value !== null && value !== undefined ? WITHHELD : (value ?? null);
  const data = { before: shown(change.before), after: shown(change.after) };
  publishNodeEvent(tx, context, node, 'annotated', { [`annotations.${namespace.name}`]: data });
}
