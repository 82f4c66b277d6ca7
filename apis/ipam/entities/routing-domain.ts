import { defineEntity } from '@mikro-orm/core';
import { resourceProperties } from '#platform/resource/entity.ts';

const RoutingDomainSchema = defineEntity({
  name: 'RoutingDomain',
  tableName: 'routing_domain',
  properties: (p) => ({
    ...resourceProperties<'routingDomain'>(p),
    name: p.string(),
    routeDistinguisher: p.string().strictNullable(),
    description: p.string().strictNullable(),
  }),
});

/** An address space of its own. */
export class RoutingDomain extends RoutingDomainSchema.class {}

RoutingDomainSchema.setClass(RoutingDomain);
