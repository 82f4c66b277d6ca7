import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';

const StatusSchema = defineEntity({
  name: 'Status',
  tableName: 'status',
  properties: (p) => ({
    id: p.string().$type<IdOf<'status'>>().primary(),
    nodeId: p.string(),
    namespaceId: p.string().$type<IdOf<'statusNamespace'>>(),
    source: p.string(),
    data: p.json().$type<unknown>(),
    version: p.integer(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
    createdBy: p.string(),
    updatedBy: p.string(),
  }),
});

/** What a source says of a resource, under a namespace. */
export class Status extends StatusSchema.class {}

StatusSchema.setClass(Status);
