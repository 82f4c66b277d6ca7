import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';
import { resourceProperties } from '#platform/resource/entity.ts';

const PlacementSchema = defineEntity({
  name: 'Placement',
  tableName: 'placement',
  properties: (p) => ({
    ...resourceProperties<'placement'>(p),
    rackId: p.string().$type<IdOf<'rack'>>(),
    occupantId: p.string(),
    unit: p.double().$type<number>().strictNullable(),
    height: p.double().$type<number>(),
    face: p.string().$type<'FRONT' | 'REAR'>(),
    fullDepth: p.boolean(),
  }),
});

/** Where one thing is mounted; it has no unit where it is mounted beside the units. */
export class Placement extends PlacementSchema.class {}

PlacementSchema.setClass(Placement);
