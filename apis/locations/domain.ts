import { resourceDomain } from '#platform/resource/resource-domain.ts';
import { locations } from './migrations/0001-locations.ts';
import { uniqueNamesMigration } from './migrations/0060-unique-names.ts';
import { resources } from './migrations/0090-resources.ts';
import { locationTree } from './migrations/0190-locations.ts';
import { location } from './location.ts';
import { rack } from './rack.ts';
import { site } from './site.ts';

export const locationsDomain = resourceDomain({
  name: 'locations',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resources: [location, site, rack],
  migrations: [locations, uniqueNamesMigration, resources, locationTree],
});
