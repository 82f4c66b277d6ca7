import type { EntityClass } from '@mikro-orm/core';
import { ANNOTATION_NAMESPACES, type AnnotationNamespace } from '../annotations/annotation-namespace.ts';
import { Annotation } from '../annotations/annotation.ts';
import type { Namespace, NamespaceType } from '../namespaces/namespace-type.ts';
import { STATUS_NAMESPACES, type StatusNamespace } from '../statuses/status-namespace.ts';
import { Status } from '../statuses/status.ts';

/** What an annotation and a status have in common: data under a namespace that is attached to a resource. */
export interface DataRow {
  readonly id: string;
  nodeId: string;
  namespaceId: string;
  data: unknown;
  version: number;
  updatedAt: Date;
  updatedBy: string;
}

/** One of the two types of attached data. */
export interface DataType<Row extends DataRow, Space extends Namespace> {
  readonly entity: EntityClass<Row>;
  /** Kind of its ids, and what messages call one. */
  readonly kind: 'annotation' | 'status';
  readonly plural: string;
  readonly table: string;
  readonly namespaces: NamespaceType<Space>;
  /** How many a resource has at most. */
  readonly most: number;
  /** The event of a change, whose subject is the resource. */
  readonly event: 'annotated' | 'status-changed';
  /** What the event calls the data in the namespace. */
  fieldOf(namespace: Namespace, row: Row): string;
  /** Columns by which a resource's are ordered within a namespace. */
  readonly order: string;
}

export const ANNOTATIONS: DataType<Annotation, AnnotationNamespace> = {
  entity: Annotation,
  kind: 'annotation',
  plural: 'annotations',
  table: 'annotation',
  namespaces: ANNOTATION_NAMESPACES,
  most: 32,
  event: 'annotated',
  fieldOf: ({ name }) => `annotations.${name}`,
  order: 'd.id',
};

export const STATUSES: DataType<Status, StatusNamespace> = {
  entity: Status,
  kind: 'status',
  plural: 'statuses',
  table: 'status',
  namespaces: STATUS_NAMESPACES,
  most: 64,
  event: 'status-changed',
  fieldOf: ({ name }, { source }) => `statuses.${name}.${source}`,
  order: 'd.source, d.id',
};
