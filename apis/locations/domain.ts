import { resourceDomain } from '#platform/resource/resource-domain.ts';
import { locations } from './migrations/0001-locations.ts';
import { uniqueNamesMigration } from './migrations/0060-unique-names.ts';
import { resources } from './migrations/0090-resources.ts';
import { locationTree } from './migrations/0190-locations.ts';
import { placements } from './migrations/0191-placements.ts';
import { location } from './location.ts';
import { placement } from './placement.ts';
import { followOccupant } from './placements/follow-occupants.ts';
import { MOUNTABLE_KINDS } from './placements/mountable.ts';
import { rack } from './rack.ts';
import { site } from './site.ts';

export const locationsDomain = resourceDomain({
  name: 'locations',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resources: [location, site, rack, placement],
  migrations: [locations, uniqueNamesMigration, resources, locationTree, placements],
  references: [...MOUNTABLE_KINDS, 'deviceType'],
  gone: followOccupant,
});
