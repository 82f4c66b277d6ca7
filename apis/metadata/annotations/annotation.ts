import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';

const AnnotationSchema = defineEntity({
  name: 'Annotation',
  tableName: 'annotation',
  properties: (p) => ({
    id: p.string().$type<IdOf<'annotation'>>().primary(),
    nodeId: p.string(),
    namespaceId: p.string().$type<IdOf<'annotationNamespace'>>(),
    data: p.json().$type<unknown>(),
    version: p.integer(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
    createdBy: p.string(),
    updatedBy: p.string(),
  }),
});

/** Data under a namespace that is attached to a resource. */
export class Annotation extends AnnotationSchema.class {}

AnnotationSchema.setClass(Annotation);
