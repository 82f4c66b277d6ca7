import { defineEntity } from '@mikro-orm/core';

const AttributeSchema = defineEntity({
  name: 'Attribute',
  tableName: 'attribute',
  properties: (p) => ({
    id: p.string().primary(),
    serverId: p.string(),
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
    operationId: p.string(),
    createdAt: p.datetime().onCreate(() => new Date()),
  }),
});

/** One version of something that is so about a machine. */
export class Attribute extends AttributeSchema.class {}
AttributeSchema.setClass(Attribute);
