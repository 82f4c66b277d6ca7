import { defineEntity } from '@mikro-orm/core';

const IpAddressSchema = defineEntity({
  name: 'IpAddress',
  tableName: 'ip_address',
  properties: (p) => ({
    id: p.string().primary(),
    blockId: p.string(),
    // Within a zone an address exists once: the block's site, or the block itself when it has none.
    zone: p.string(),
    tenantId: p.string(),
    address: p.string().columnType('inet'),
    // Null: reserved, given to no machine.
    instanceId: p.string().strictNullable(),
    operationId: p.string().strictNullable(),
    createdAt: p.datetime(3),
  }),
});

/** One address given to a machine, or reserved. */
export class IpAddress extends IpAddressSchema.class {}

IpAddressSchema.setClass(IpAddress);
