import { resourceDomain } from '#platform/resource/resource-domain.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { locations } from './migrations/0001-locations.ts';
import { uniqueNamesMigration } from './migrations/0060-unique-names.ts';
import { resources } from './migrations/0090-resources.ts';
import { locationTree } from './migrations/0190-locations.ts';
import { placements } from './migrations/0191-placements.ts';
import { usage } from './migrations/0192-usage.ts';
import { location } from './location.ts';
import { placement } from './placement.ts';
import { followOccupant } from './placements/follow-occupants.ts';
import { MOUNTABLE_KINDS } from './placements/mountable.ts';
import { placedTypes } from './placements/placed-types.ts';
import { rack } from './rack.ts';
import { site } from './site.ts';

export const locationsDomain = resourceDomain<Resolvers>({
  name: 'locations',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resources: [location, site, rack, placement],
  migrations: [locations, uniqueNamesMigration, resources, locationTree, placements, usage],
  references: [...MOUNTABLE_KINDS, 'deviceType'],
  gone: followOccupant,
  types: placedTypes,
});
