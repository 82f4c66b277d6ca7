import { resource } from '#platform/resource/declaration.ts';
import { Site } from './entities/site.ts';
import { requireRegion } from './stand-in-location.ts';

export const site = resource<Site>('Site', { entity: Site, fact: ['name'], before: requireRegion });
