import { defineEntity } from '@mikro-orm/core';
import { resource } from '#platform/resource/declaration.ts';
import { resourceProperties } from '#platform/resource/entity.ts';

const ManufacturerSchema = defineEntity({
  name: 'Manufacturer',
  tableName: 'manufacturer',
  properties: (p) => ({
    ...resourceProperties<'manufacturer'>(p),
    name: p.string(),
    description: p.text().strictNullable(),
  }),
});

export class Manufacturer extends ManufacturerSchema.class {}

ManufacturerSchema.setClass(Manufacturer);

export const manufacturer = resource<Manufacturer>('Manufacturer', { entity: Manufacturer, fact: ['name'] });
