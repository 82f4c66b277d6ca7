import { resource } from '#platform/resource/declaration.ts';
import { Location } from './entities/location.ts';
import { placeLocation, takenName } from './place-location.ts';

export const location = resource<Location>('Location', {
  entity: Location,
  fact: ['name', 'kind', 'siteId', 'parentId'],
  before: placeLocation,
  taken: takenName,
});
