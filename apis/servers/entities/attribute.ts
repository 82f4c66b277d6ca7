import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';

const AttributeSchema = defineEntity({
  name: 'Attribute',
  tableName: 'attribute',
  properties: (p) => ({
    id: p.string().$type<IdOf<'serverAttribute'>>().primary(),
    serverId: p.string().$type<IdOf<'server'>>(),
    namespace: p.string(),
    /** Kind and name of the component it is of; empty for the machine as a whole. */
    component: p.string(),
    name: p.string(),
    /** The three above in one, by which lists are in order. */
    path: p.string(),
    /** Counted from 1 for each attribute. */
    version: p.integer(),
    /** JSON; null where the machine has it no longer. */
    value: p.text().nullable(),
    /** Whether it is the newest version. */
    current: p.boolean(),
    /** The operation that found it. */
    operationId: p.string().$type<IdOf<'operation'>>(),
    createdAt: p.datetime().onCreate(() => new Date()),
  }),
});

/** One version of something that is so about a machine. */
export class Attribute extends AttributeSchema.class {}
AttributeSchema.setClass(Attribute);
