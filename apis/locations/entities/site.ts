import { defineEntity } from '@mikro-orm/core';

const SiteSchema = defineEntity({
  name: 'Site',
  tableName: 'site',
  properties: (p) => ({
    id: p.string().primary(),
    tenantId: p.string(),
    name: p.string(),
    description: p.text().strictNullable(),
    version: p.integer(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  }),
});

/** A place with machines and one network zone. */
export class Site extends SiteSchema.class {}

SiteSchema.setClass(Site);
