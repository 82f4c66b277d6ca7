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
    operationId: p.string().$type<IdOf<'operation'>>().strictNullable(),
    operationRequest: p.json().$type<unknown>().strictNullable(),
    heldSince: p.datetime(3).strictNullable(),
    /** What ran before the operation changed it. */
    former: p.json().$type<unknown>().strictNullable(),
    /** What the last operation that succeeded has applied. */
    applied: p.json().$type<unknown>().strictNullable(),
  }),
});

export class LoadBalancer extends LoadBalancerSchema.class {}

LoadBalancerSchema.setClass(LoadBalancer);
