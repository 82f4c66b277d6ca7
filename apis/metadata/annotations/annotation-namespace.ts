import { defineEntity } from '@mikro-orm/core';
import { UserError } from '#platform/errors/user-error.ts';
import { resource, type Change } from '#platform/resource/declaration.ts';
import { resourceProperties } from '#platform/resource/entity.ts';
import type { NamespaceType } from '../namespaces/namespace-type.ts';
import { Annotation } from './annotation.ts';

const AnnotationNamespaceSchema = defineEntity({
  name: 'AnnotationNamespace',
  tableName: 'annotation_namespace',
  properties: (p) => ({
    ...resourceProperties<'annotationNamespace'>(p),
    name: p.string(),
    description: p.text().strictNullable(),
    private: p.boolean(),
  }),
});

export class AnnotationNamespace extends AnnotationNamespaceSchema.class {}

AnnotationNamespaceSchema.setClass(AnnotationNamespace);

export const ANNOTATION_NAMESPACES: NamespaceType<AnnotationNamespace> = {
  entity: AnnotationNamespace,
  kind: 'annotationNamespace',
  title: 'annotation namespace',
  table: 'annotation_namespace',
};

export const annotationNamespace = resource<AnnotationNamespace>('AnnotationNamespace', {
  entity: AnnotationNamespace,
  fact: ['name', 'private'],
  before: refuseWhileUsed,
});

/** What people have written is not deleted along with its heading. */
async function refuseWhileUsed({ verb, before, tx }: Change<AnnotationNamespace>): Promise<void> {
  if (verb !== 'DELETE' || before === null) return;
  const where = { namespaceId: before.id };
  const holder = await tx.em.findOne(Annotation, where, { orderBy: { id: 'ASC' } });
  if (holder === null) return;
  const count = await tx.em.count(Annotation, where);
  const message = `The namespace has ${count} annotations, e.g. ${holder.id} of ${holder.nodeId}. Delete them first.`;
  throw new UserError('CONFLICT', message, { path: ['id'], holder: holder.id });
}
