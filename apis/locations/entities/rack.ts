import { defineEntity } from '@mikro-orm/core';

const RackSchema = defineEntity({
  name: 'Rack',
  tableName: 'rack',
  properties: (p) => ({
    id: p.string().primary(),
    siteId: p.string(),
    name: p.string(),
    units: p.integer(),
    version: p.integer(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
    // Kept beside the site's own, so that lists of racks are authorised without a join. A site never changes owner.
    tenantId: p.string(),
  }),
});

/** A rack at a site, measured in rack units. */
export class Rack extends RackSchema.class {}

RackSchema.setClass(Rack);
