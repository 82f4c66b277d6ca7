import { defineEntity } from '@mikro-orm/core';

const IpBlockSchema = defineEntity({
  name: 'IpBlock',
  tableName: 'ip_block',
  properties: (p) => ({
    id: p.string().primary(),
    tenantId: p.string(),
    siteId: p.string().strictNullable(),
    parentId: p.string().strictNullable(),
    prefix: p.string().columnType('cidr'),
    allocatable: p.boolean(),
    gateway: p.string().columnType('inet').strictNullable(),
    version: p.integer(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  }),
});

/** A range of addresses. Where it lies (prefix, parent, site) never changes. */
export class IpBlock extends IpBlockSchema.class {}

IpBlockSchema.setClass(IpBlock);
