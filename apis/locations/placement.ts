import { resource } from '#platform/resource/declaration.ts';
import { Placement } from './entities/placement.ts';
import type { PlacementResolvers } from './generated/resolvers.ts';
import { occupantOf } from './placements/occupant.ts';
import { placeOccupant } from './placements/place-occupant.ts';
import { takenPlace } from './placements/taken-place.ts';

/** Servers, whose own records may name a place, keep clear of it. */
export const placement = resource<Placement, PlacementResolvers>('Placement', {
  entity: Placement,
  fact: ['rackId', 'occupantId', 'unit', 'height', 'face', 'fullDepth'],
  before: placeOccupant,
  taken: takenPlace,
  computed: {
    occupant: async ({ occupantId }, _, context) => await occupantOf(context, occupantId),
  },
});
