import type { Fact } from '#platform/outbox/outbox.ts';
import type { Rack } from './entities/rack.ts';
import type { Site } from './entities/site.ts';

/** What other domains may know of a site. */
export function siteFact({ id, tenantId, version, name }: Site): Fact {
  return { kind: 'site', id, tenantId, state: null, version, data: { name } };
}

/** What other domains may know of a rack: where it stands and how high it is, so that positions can be checked. */
export function rackFact({ id, tenantId, version, siteId, name, units }: Rack): Fact {
  return { kind: 'rack', id, tenantId, state: null, version, data: { siteId, name, units } };
}
