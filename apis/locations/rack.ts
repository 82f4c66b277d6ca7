import { defineEntity } from '@mikro-orm/core';
import type { Id } from '#platform/ids/kinds.ts';
import { resource } from '#platform/resource/declaration.ts';
import { resourceProperties } from '#platform/resource/entity.ts';

const RackSchema = defineEntity({
  name: 'Rack',
  tableName: 'rack',
  properties: (p) => ({
    ...resourceProperties<'rack'>(p),
    siteId: p.string().$type<Id<'lctnsit'>>(),
    name: p.string(),
    units: p.integer(),
  }),
});

export class Rack extends RackSchema.class {}

RackSchema.setClass(Rack);

/** Other domains check positions by its height. */
export const rack = resource<Rack>('Rack', { entity: Rack, fact: ['siteId', 'name', 'units'] });
