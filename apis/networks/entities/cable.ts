import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';
import { resourceProperties } from '#platform/resource/entity.ts';

const CableSchema = defineEntity({
  name: 'Cable',
  tableName: 'cable',
  properties: (p) => ({
    ...resourceProperties<'cable'>(p),
    portAId: p.string().fieldName('port_a_id').$type<IdOf<'devicePort'>>(),
    portBId: p.string().fieldName('port_b_id').$type<IdOf<'devicePort'>>(),
    type: p.string().strictNullable(),
    colour: p.string().strictNullable(),
    length: p.integer().strictNullable(),
    status: p.string(),
    label: p.string().strictNullable(),
  }),
});

export class Cable extends CableSchema.class {}

CableSchema.setClass(Cable);
