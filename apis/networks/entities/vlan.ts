import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';
import { resourceProperties } from '#platform/resource/entity.ts';

const VlanSchema = defineEntity({
  name: 'Vlan',
  tableName: 'vlan',
  properties: (p) => ({
    ...resourceProperties<'vlan'>(p),
    groupId: p.string().$type<IdOf<'vlanGroup'>>(),
    vid: p.integer(),
    name: p.string(),
    description: p.text().strictNullable(),
  }),
});

export class Vlan extends VlanSchema.class {}

VlanSchema.setClass(Vlan);
