import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { changeReason } from '#platform/graph/change-reason.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { newId } from '#platform/ids/id.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { idText } from '#platform/text/inputs.ts';
import { resourceName } from '#platform/text/names.ts';
import { Annotation } from '../annotations/annotation.ts';
import { ANNOTATION_NAMESPACES } from '../annotations/annotation-namespace.ts';
import {
  requireAnnotation,
  requireVersion,
  publishAnnotation,
  type AnnotationToChange,
} from '../annotations/change-annotation.ts';
import { jsonData } from '../annotations/json-data.ts';
import { namespaceFor } from '../namespaces/namespaces.ts';
import { MOST_ANNOTATIONS } from '../annotations/read-annotations.ts';
import { requireNode } from '../nodes/node-to-change.ts';

const setInput = z.object({
  idempotencyKey,
  nodeId: idText,
  namespace: resourceName.optional(),
  namespaceId: idText.optional(),
  data: jsonData,
  expectedVersion: z.int().optional(),
  ...changeReason,
});

/** `annotationSet`: puts data under a namespace of a resource, in place of what was there. */
export function createAnnotationSet(resource: Resource): MutationDefinition<typeof setInput, { id: string }> {
  return {
    name: 'annotationSet',
    input: setInput,
    keepNulls: ['data'],
    async run({ nodeId, namespace: name, namespaceId, data, expectedVersion }, tx, context) {
      const node = await requireNode(tx, context, nodeId);
      const named = { namespace: name, namespaceId };
      const namespace = await namespaceFor(
        { type: ANNOTATION_NAMESPACES, resource },
        tx,
        context.access,
        node,
        named,
      );
      const before = await tx.em.findOne(
        Annotation,
        { nodeId, namespaceId: namespace.id },
        { refresh: true },
      );
      if (before !== null) {
        requireVersion(before, expectedVersion);
        await replace(tx, context, { annotation: before, namespace, node }, data);
        return { id: before.id };
      }
      if (expectedVersion !== undefined && expectedVersion !== 0) {
        const message = `The resource has no annotation in the namespace "${namespace.name}" yet; leave expectedVersion out, or give 0.`;
        throw new UserError('STALE_VERSION', message, { path: ['expectedVersion'] });
      }
      await requireRoom(tx, nodeId);
      const [now, actor] = [new Date(), context.access.actor.subject];
      const annotation = tx.em.create(Annotation, {
        id: newId('annotation'),
        nodeId,
        namespaceId: namespace.id,
        data,
        version: 1,
        createdAt: now,
        updatedAt: now,
        createdBy: actor,
        updatedBy: actor,
      });
      await tx.em.flush();
      publishAnnotation(tx, context, node, namespace, { before: null, after: data });
      return { id: annotation.id };
    },
  };
}

const updateInput = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  data: jsonData,
  ...changeReason,
});

/** `annotationUpdate`: puts other data in the place of an annotation's. */
export const annotationUpdate: MutationDefinition<typeof updateInput, { id: string }> = {
  name: 'annotationUpdate',
  input: updateInput,
  keepNulls: ['data'],
  async run({ id, expectedVersion, data }, tx, context) {
    await replace(tx, context, await requireAnnotation(tx, context, { id, expectedVersion }), data);
    return { id };
  },
};

const deleteInput = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  ...changeReason,
});

/** `annotationDelete`: removes an annotation from its resource. */
export const annotationDelete: MutationDefinition<typeof deleteInput, { id: string }> = {
  name: 'annotationDelete',
  input: deleteInput,
  async run({ id, expectedVersion }, tx, context) {
    const { annotation, namespace, node } = await requireAnnotation(tx, context, { id, expectedVersion });
    tx.em.remove(annotation);
    await tx.em.flush();
    publishAnnotation(tx, context, node, namespace, { before: annotation.data, after: null });
    return { id };
  },
};

/** Writes nothing where the data is the same. */
async function replace(
  tx: Transaction,
  context: GraphContext,
  { annotation, namespace, node }: AnnotationToChange,
  data: unknown,
): Promise<void> {
  const before = annotation.data;
  if (isDeepStrictEqual(before, data)) return;
  annotation.data = data;
  annotation.version += 1;
  annotation.updatedAt = new Date();
  annotation.updatedBy = context.access.actor.subject;
  await tx.em.flush();
  publishAnnotation(tx, context, node, namespace, { before, after: data });
}

async function requireRoom(tx: Transaction, nodeId: string): Promise<void> {
  if ((await tx.em.count(Annotation, { nodeId })) < MOST_ANNOTATIONS) return;
  const message = `A resource has at most ${MOST_ANNOTATIONS} annotations. Delete one, or put the data into one that is there.`;
  throw new UserError('INVALID_INPUT', message, { path: ['nodeId'] });
}
