import { defineEntity } from '@mikro-orm/core';
import type { Id } from '#platform/ids/kinds.ts';
import { resourceProperties } from '#platform/resource/entity.ts';
import type { LocationKind } from '../location-kinds.ts';

const LocationSchema = defineEntity({
  name: 'Location',
  tableName: 'location',
  properties: (p) => ({
    ...resourceProperties<'location'>(p),
    name: p.string(),
    kind: p.string().$type<LocationKind>(),
    description: p.text().strictNullable(),
    siteId: p.string().$type<Id<'lctnsit'>>().strictNullable(),
    parentId: p.string().$type<Id<'lctnloc'>>().strictNullable(),
  }),
});

export class Location extends LocationSchema.class {}

LocationSchema.setClass(Location);
