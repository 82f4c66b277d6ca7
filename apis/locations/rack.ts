import { defineEntity } from '@mikro-orm/core';
import type { Id } from '#platform/ids/kinds.ts';
import { resource } from '#platform/resource/declaration.ts';
import { resourceProperties } from '#platform/resource/entity.ts';
import type { RackResolvers } from './generated/resolvers.ts';
import { refuseOccupiedUnits } from './placements/change-rack.ts';
import { conflictsOf } from './placements/conflicts.ts';
import { elevationOf } from './placements/elevation.ts';
import { usageOf } from './placements/usage.ts';
import { requireOwnSite } from './stand-in-location.ts';

/** Units that are kept free, on both faces. */
export interface RackReservation {
  readonly firstUnit: number;
  readonly units: number;
  readonly reason: string;
}

const RackSchema = defineEntity({
  name: 'Rack',
  tableName: 'rack',
  properties: (p) => ({
    ...resourceProperties<'rack'>(p),
    siteId: p.string().$type<Id<'lctnsit'>>(),
    name: p.string(),
    locationId: p.string().$type<Id<'lctnloc'>>().strictNullable(),
    units: p.integer(),
    startingUnit: p.integer(),
    descending: p.boolean(),
    width: p.string().$type<'INCH_10' | 'INCH_19' | 'INCH_21' | 'INCH_23'>(),
    depthMm: p.integer().strictNullable(),
    status: p.string().$type<'PLANNED' | 'INSTALLING' | 'ACTIVE' | 'RETIRING'>(),
    serialNumber: p.string().strictNullable(),
    assetNumber: p.string().strictNullable(),
    powerBudgetW: p.integer().strictNullable(),
    weightBudgetKg: p.double().strictNullable(),
    reservations: p.json().$type<readonly RackReservation[]>().strictNullable(),
  }),
});

export class Rack extends RackSchema.class {}

RackSchema.setClass(Rack);

/** Other domains check positions by its units. */
export const rack = resource<Rack, RackResolvers>('Rack', {
  entity: Rack,
  fact: ['siteId', 'name', 'units', 'startingUnit', 'reservations'],
  search: ['serialNumber', 'assetNumber'],
  async before(change) {
    await requireOwnSite(change);
    await refuseOccupiedUnits(change);
  },
  computed: {
    elevation: async ({ id }, _, context) => await elevationOf(context, id),
    usage: async (row, _, context) => await usageOf(context, row),
    positionConflicts: async (row, _, context) => await conflictsOf(context, row),
  },
});
