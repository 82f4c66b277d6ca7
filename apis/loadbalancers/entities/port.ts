import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';
import { resourceProperties } from '#platform/resource/entity.ts';
import type { Protocol } from './pool.ts';

const PortSchema = defineEntity({
  name: 'LoadBalancerPort',
  tableName: 'load_balancer_port',
  properties: (p) => ({
    ...resourceProperties<'loadBalancerPort'>(p),
    loadBalancerId: p.string().$type<IdOf<'loadBalancer'>>(),
    number: p.integer(),
    name: p.string().strictNullable(),
    protocol: p.string().$type<Protocol>(),
    /** A trigger keeps the table `port_pool` as this is, whose keys hold that the pools exist and fit. */
    poolIds: p.json().$type<readonly IdOf<'loadBalancerPool'>[]>(),
  }),
});

export class LoadBalancerPort extends PortSchema.class {}

PortSchema.setClass(LoadBalancerPort);
