import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';
import { resourceProperties } from '#platform/resource/entity.ts';

const IpBlockSchema = defineEntity({
  name: 'IpBlock',
  tableName: 'ip_block',
  properties: (p) => ({
    ...resourceProperties<'ipBlock'>(p),
    prefix: p.string().columnType('cidr'),
    siteId: p.string().$type<IdOf<'site'>>().strictNullable(),
    parentId: p.string().$type<IdOf<'ipBlock'>>().strictNullable(),
    routingDomainId: p.string().$type<IdOf<'routingDomain'>>().strictNullable(),
    allocatable: p.boolean(),
    gateway: p.string().columnType('inet').strictNullable(),
    gatewayOffLink: p.boolean(),
    coolDownSeconds: p.integer(),
    allowReservedRange: p.boolean(),
  }),
});

/** A range of addresses. Its prefix and owner never change; its parent does when a block is created between the two. */
export class IpBlock extends IpBlockSchema.class {}

IpBlockSchema.setClass(IpBlock);
