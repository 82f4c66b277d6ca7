import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';
import { resourceProperties } from '#platform/resource/entity.ts';

export type IpRangeRole = 'DHCP' | 'RESERVED' | 'VIRTUAL' | 'POOL';

const IpRangeSchema = defineEntity({
  name: 'IpRange',
  tableName: 'ip_range',
  properties: (p) => ({
    ...resourceProperties<'ipRange'>(p),
    from: p.string().columnType('inet'),
    to: p.string().columnType('inet'),
    blockId: p.string().$type<IdOf<'ipBlock'>>(),
    role: p.string().$type<IpRangeRole>(),
    note: p.string().strictNullable(),
  }),
});

/** Addresses of a block in a row that have one role. */
export class IpRange extends IpRangeSchema.class {}

IpRangeSchema.setClass(IpRange);
