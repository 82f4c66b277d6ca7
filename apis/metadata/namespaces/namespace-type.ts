import type { EntityClass } from '@mikro-orm/core';
import type { ResourceRow } from '#platform/resource/declaration.ts';

/** What a namespace of annotations and one of statuses have in common. */
export interface Namespace extends ResourceRow {
  name: string;
  private: boolean;
}

/** One of the two types of namespaces. */
export interface NamespaceType<Row extends Namespace> {
  readonly entity: EntityClass<Row>;
  readonly kind: 'annotationNamespace' | 'statusNamespace';
  /** What messages call one. */
  readonly title: string;
  readonly table: string;
}
