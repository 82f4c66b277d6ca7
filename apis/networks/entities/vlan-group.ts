import { defineEntity } from '@mikro-orm/core';
import { resourceProperties } from '#platform/resource/entity.ts';

const VlanGroupSchema = defineEntity({
  name: 'VlanGroup',
  tableName: 'vlan_group',
  properties: (p) => ({
    ...resourceProperties<'vlanGroup'>(p),
    name: p.string(),
    description: p.text().strictNullable(),
  }),
});

export class VlanGroup extends VlanGroupSchema.class {}

VlanGroupSchema.setClass(VlanGroup);
