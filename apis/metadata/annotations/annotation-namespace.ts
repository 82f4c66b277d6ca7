import { defineEntity } from '@mikro-orm/core';
import { resource } from '#platform/resource/declaration.ts';
import { resourceProperties } from '#platform/resource/entity.ts';
import type { NamespaceType } from '../namespaces/namespace-type.ts';
import { refuseWhileUsed } from '../namespaces/refuse-while-used.ts';
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
  before: refuseWhileUsed(Annotation, 'annotations'),
});
