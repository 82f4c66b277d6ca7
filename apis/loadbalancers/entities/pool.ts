import { defineEntity } from '@mikro-orm/core';
import { resourceProperties } from '#platform/resource/entity.ts';

export type Protocol = 'TCP' | 'UDP';

const PoolSchema = defineEntity({
  name: 'LoadBalancerPool',
  tableName: 'load_balancer_pool',
  properties: (p) => ({
    ...resourceProperties<'loadBalancerPool'>(p),
    name: p.string(),
    protocol: p.string().$type<Protocol>(),
    balancing: p.string().$type<'ROUND_ROBIN' | 'LEAST_CONNECTIONS' | 'SOURCE_ADDRESS'>(),
  }),
});

export class LoadBalancerPool extends PoolSchema.class {}

PoolSchema.setClass(LoadBalancerPool);
