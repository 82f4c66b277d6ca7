import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';
import { resourceProperties } from '#platform/resource/entity.ts';

const LoadBalancerSchema = defineEntity({
  name: 'LoadBalancer',
  tableName: 'load_balancer',
  properties: (p) => ({
    ...resourceProperties<'loadBalancer'>(p),
    name: p.string(),
    siteId: p.string().$type<IdOf<'site'>>().strictNullable(),
    locationId: p.string().$type<IdOf<'location'>>().strictNullable(),
    providerId: p.string().$type<IdOf<'loadBalancerProvider'>>().strictNullable(),
    description: p.text().strictNullable(),
  }),
});

export class LoadBalancer extends LoadBalancerSchema.class {}

LoadBalancerSchema.setClass(LoadBalancer);
