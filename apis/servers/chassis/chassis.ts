import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';
import { resource } from '#platform/resource/declaration.ts';
import { resourceProperties } from '#platform/resource/entity.ts';
import type { ChassisResolvers } from '../generated/resolvers.ts';
import { healthCountsOf } from '../health/counts.ts';
import { baysOf } from './bays.ts';

const ChassisSchema = defineEntity({
  name: 'Chassis',
  tableName: 'chassis',
  properties: (p) => ({
    ...resourceProperties<'chassis'>(p),
    name: p.string(),
    siteId: p.string().$type<IdOf<'site'>>(),
    rackId: p.string().$type<IdOf<'rack'>>().strictNullable(),
    deviceTypeId: p.string().$type<IdOf<'deviceType'>>().strictNullable(),
    serialNumber: p.string().strictNullable(),
    assetNumber: p.string().strictNullable(),
    managementAddress: p.string().columnType('inet').strictNullable(),
  }),
});

/** An enclosure that holds servers in bays. Its placement says in which rack it is. */
export class Chassis extends ChassisSchema.class {}

ChassisSchema.setClass(Chassis);

export const chassis = resource<Chassis, ChassisResolvers>('Chassis', {
  entity: Chassis,
  fact: ['name', 'siteId', 'rackId', 'deviceTypeId'],
  search: ['serialNumber', 'assetNumber'],
  computed: {
    bays: async (row, _, context) => await baysOf(context, row),
    serverHealth: async ({ id }, _, context) => await healthCountsOf(context, 'chassis', id),
  },
});
