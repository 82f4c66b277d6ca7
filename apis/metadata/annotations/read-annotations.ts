import type { EntityManager } from '@mikro-orm/postgresql';
import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { findNode } from '../nodes/find-node.ts';
import { Annotation } from './annotation.ts';
import { AnnotationNamespace } from './annotation-namespace.ts';
import { mayUseNamespace } from '../namespaces/namespaces.ts';

/** Annotations of one resource at most. */
export const MOST_ANNOTATIONS = 32;

/**
 * The annotations of a resource, by namespace; none where the caller may not see the resource, and those of private
 * namespaces for those alone who may use them.
 */
export async function annotationsOfNode(
  context: GraphContext,
  id: string,
  namespaces: readonly string[] | null | undefined,
): Promise<readonly Annotation[]> {
  if ((await findNode(context, id)) === null) return [];
  const name = `annotations of nodes ${JSON.stringify(namespaces ?? null)}`;
  const found = await batch(
    context,
    name,
    id,
    async (ids) => await readAnnotations(context.em, ids, namespaces ?? undefined),
  );
  return await shownTo(context, found ?? []);
}

/** The annotation with the id, or null where there is none that the caller may see. */
export async function annotationById(context: GraphContext, id: string): Promise<Annotation | null> {
  const annotation = await batch(context, 'annotations', id, async (ids) => {
    const found = await context.em.find(Annotation, { id: { $in: [...ids] as Annotation['id'][] } });
    return new Map(found.map((one) => [one.id as string, one]));
  });
  if (annotation === undefined || (await findNode(context, annotation.nodeId)) === null) return null;
  return (await shownTo(context, [annotation]))[0] ?? null;
}

/** The namespace of an annotation. Every caller who sees the annotation sees it, regardless of its owner. */
export async function namespaceOf(
  context: GraphContext,
  { namespaceId }: Annotation,
): Promise<AnnotationNamespace> {
  const found = await batch(context, 'namespaces of annotations', namespaceId, async (ids) => {
    const namespaces = await context.em.find(AnnotationNamespace, {
      id: { $in: [...ids] as AnnotationNamespace['id'][] },
    });
    return new Map(namespaces.map((one) => [one.id as string, one]));
  });
  if (found === undefined) throw new Error(`The namespace ${namespaceId} of an annotation does not exist`);
  return found;
}

/** Those that the caller may see among annotations of resources that they may see. */
export async function shownTo(
  context: GraphContext,
  annotations: readonly Annotation[],
): Promise<readonly Annotation[]> {
  const shown = await Promise.all(
    annotations.map(async (one) => await mayUseNamespace(context.access, await namespaceOf(context, one))),
  );
  return annotations.filter((_, place) => shown[place]);
}

async function readAnnotations(
  em: EntityManager,
  ids: readonly string[],
  namespaces: readonly string[] | undefined,
): Promise<Map<string, Annotation[]>> {
  const marks = ids.map(() => '?').join(', ');
  const names = namespaces?.map(() => 'name_key(?)').join(', ');
  const among = names === undefined ? '' : `and name_key(n.name) in (${names === '' ? 'null' : names})`;
  const rows: Record<string, unknown>[] = await em.execute(
    `select annotation.* from annotation join annotation_namespace n on n.id = annotation.namespace_id
     where annotation.node_id in (${marks}) ${among} order by name_key(n.name), annotation.id`,
    [...ids, ...(namespaces ?? [])],
  );
  return Map.groupBy(
    rows.map((row) => em.map(Annotation, row)),
    ({ nodeId }) => nodeId,
  );
}
