import { defineEntity } from '@mikro-orm/core';
import type { Id } from '#platform/ids/kinds.ts';
import { resourceProperties } from '#platform/resource/entity.ts';

const SiteSchema = defineEntity({
  name: 'Site',
  tableName: 'site',
  properties: (p) => ({
    ...resourceProperties<'site'>(p),
    name: p.string(),
    description: p.text().strictNullable(),
    locationId: p.string().$type<Id<'lctnloc'>>().strictNullable(),
  }),
});

export class Site extends SiteSchema.class {}

SiteSchema.setClass(Site);
