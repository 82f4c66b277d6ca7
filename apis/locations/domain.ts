import { republishFacts } from '#platform/database/republish.ts';
import type { Domain } from '#platform/graph/domain.ts';
import { projectReferences } from '#platform/references/projection.ts';
import { holding, type Holdings } from '#platform/removal/holdings.ts';
import { Rack } from './entities/rack.ts';
import { Site } from './entities/site.ts';
import { rackFact, siteFact } from './facts.ts';
import { locations } from './migrations/0001-locations.ts';
import { uniqueNamesChange } from './migrations/0060-unique-names.ts';
import { locationMutations } from './resolvers/mutations.ts';
import { rackQueries, rackType } from './resolvers/rack.ts';
import { siteQueries, siteType } from './resolvers/site.ts';

const REFERENCES = ['tenant'] as const;

const holdings: Holdings = {
  tenant: [
    holding('site', Site, (tenantId) => ({ tenantId })),
    holding('rack', Rack, (tenantId) => ({ tenantId })),
  ],
};

export const locationsDomain: Domain = {
  name: 'locations',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  entities: [Site, Rack],
  changes: [locations, uniqueNamesChange],
  references: REFERENCES,
  holdings,
  async start({ database, bus, log }) {
    const references = projectReferences(database, bus, REFERENCES, log, holdings);
    return {
      resolvers: {
        Query: { ...siteQueries, ...rackQueries },
        Mutation: locationMutations,
        Site: siteType,
        Rack: rackType,
      },
      background: references === undefined ? [] : [references],
      async republish() {
        await republishFacts(database, Site, siteFact);
        await republishFacts(database, Rack, rackFact);
      },
    };
  },
};
