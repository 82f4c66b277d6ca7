import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';
import { resource } from '#platform/resource/declaration.ts';
import { resourceProperties } from '#platform/resource/entity.ts';
import type { DeviceTypeResolvers } from './generated/resolvers.ts';
import { Manufacturer } from './manufacturer.ts';
import { pageOfPorts } from './page-of-ports.ts';
import type { StoredPort } from './port.ts';

const DeviceTypeSchema = defineEntity({
  name: 'DeviceType',
  tableName: 'device_type',
  properties: (p) => ({
    ...resourceProperties<'deviceType'>(p),
    makeId: p.string().$type<IdOf<'manufacturer'>>(),
    manufacturer: p.string(),
    model: p.string(),
    slug: p.string().strictNullable(),
    partNumber: p.string().strictNullable(),
    description: p.string().strictNullable(),
    comments: p.text().strictNullable(),
    heightHalfUnits: p.integer(),
    fullDepth: p.boolean(),
    weight: p.double().strictNullable(),
    weightUnit: p.string().strictNullable(),
    airflow: p.string().strictNullable(),
    subdeviceRole: p.string().strictNullable(),
    powered: p.boolean().strictNullable(),
    frontImage: p.boolean().strictNullable(),
    rearImage: p.boolean().strictNullable(),
    moduleBays: p.json().$type<readonly object[]>(),
    deviceBays: p.json().$type<readonly object[]>(),
    inventoryItems: p.json().$type<readonly object[]>(),
    /** Written by imports alone; at most 1,000. */
    ports: p.json().$type<readonly StoredPort[]>(),
  }),
});

export class DeviceType extends DeviceTypeSchema.class {}

DeviceTypeSchema.setClass(DeviceType);

/** Other domains place devices by its size, and give them its ports. */
export const deviceType = resource<DeviceType, DeviceTypeResolvers>('DeviceType', {
  entity: DeviceType,
  fact: [
    'manufacturer',
    'model',
    'heightHalfUnits',
    'fullDepth',
    'weight',
    'weightUnit',
    'ports',
    'deviceBays',
  ],
  internal: ['ports'],
  async before({ verb, after, tx }) {
    if (verb !== 'CREATE' || after === null) return;
    const make = await tx.em.findOneOrFail(Manufacturer, { id: after.makeId });
    after.manufacturer = make.name;
    after.ports = [];
  },
  computed: { ports: ({ ports }, args) => pageOfPorts(ports, args) },
});
