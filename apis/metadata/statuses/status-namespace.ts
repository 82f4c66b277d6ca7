import { defineEntity } from '@mikro-orm/core';
import { resource } from '#platform/resource/declaration.ts';
import { resourceProperties } from '#platform/resource/entity.ts';
import type { NamespaceType } from '../namespaces/namespace-type.ts';
import { refuseWhileUsed } from '../namespaces/refuse-while-used.ts';
import { Status } from './status.ts';

const StatusNamespaceSchema = defineEntity({
  name: 'StatusNamespace',
  tableName: 'status_namespace',
  properties: (p) => ({
    ...resourceProperties<'statusNamespace'>(p),
    name: p.string(),
    description: p.text().strictNullable(),
    private: p.boolean(),
  }),
});

export class StatusNamespace extends StatusNamespaceSchema.class {}

StatusNamespaceSchema.setClass(StatusNamespace);

export const STATUS_NAMESPACES: NamespaceType<StatusNamespace> = {
  entity: StatusNamespace,
  kind: 'statusNamespace',
  title: 'status namespace',
  table: 'status_namespace',
};

export const statusNamespace = resource<StatusNamespace>('StatusNamespace', {
  entity: StatusNamespace,
  fact: ['name', 'private'],
  before: refuseWhileUsed(Status, 'statuses'),
});
