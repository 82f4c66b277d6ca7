import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';
import { resourceProperties } from '#platform/resource/entity.ts';

const IpAddressSchema = defineEntity({
  name: 'IpAddress',
  tableName: 'ip_address',
  properties: (p) => ({
    ...resourceProperties<'ipAddress'>(p),
    address: p.string().columnType('inet'),
    blockId: p.string().$type<IdOf<'ipBlock'>>(),
    instanceId: p.string().$type<IdOf<'instance'>>().strictNullable(),
    assignedTo: p.string().strictNullable(),
    operationId: p.string().$type<IdOf<'operation'>>().strictNullable(),
    claimKey: p.string().strictNullable(),
    reserved: p.boolean(),
    note: p.string().strictNullable(),
  }),
});

/** One address that something has, or that is reserved. An operation is named where a workflow gave it. */
export class IpAddress extends IpAddressSchema.class {}

IpAddressSchema.setClass(IpAddress);
