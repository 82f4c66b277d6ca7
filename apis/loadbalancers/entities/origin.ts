import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';
import { resourceProperties } from '#platform/resource/entity.ts';

const OriginSchema = defineEntity({
  name: 'LoadBalancerOrigin',
  tableName: 'load_balancer_origin',
  properties: (p) => ({
    ...resourceProperties<'loadBalancerOrigin'>(p),
    poolId: p.string().$type<IdOf<'loadBalancerPool'>>(),
    name: p.string(),
    target: p.string(),
    portNumber: p.integer(),
    active: p.boolean(),
    weight: p.integer(),
  }),
});

export class LoadBalancerOrigin extends OriginSchema.class {}

OriginSchema.setClass(LoadBalancerOrigin);
