import { defineEntity } from '@mikro-orm/core';
import { resource } from '#platform/resource/declaration.ts';
import { resourceProperties } from '#platform/resource/entity.ts';

const SiteSchema = defineEntity({
  name: 'Site',
  tableName: 'site',
  properties: (p) => ({
    ...resourceProperties<'site'>(p),
    name: p.string(),
    description: p.text().strictNullable(),
  }),
});

export class Site extends SiteSchema.class {}

SiteSchema.setClass(Site);

export const site = resource<Site>('Site', { entity: Site, fact: ['name'] });
