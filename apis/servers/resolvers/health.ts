import type { EntityStub, ResolvesReference } from '#platform/graph/typed-resolvers.ts';
import type { RackResolvers, SiteResolvers } from '../generated/resolvers.ts';
import { healthCountsOf } from '../health/counts.ts';

const site: SiteResolvers & ResolvesReference<EntityStub> = {
  __resolveReference: ({ id }) => ({ __typename: 'Site', id }),
  serverHealth: async ({ id }, _, context) => await healthCountsOf(context, 'site', id),
};

const rack: RackResolvers & ResolvesReference<EntityStub> = {
  __resolveReference: ({ id }) => ({ __typename: 'Rack', id }),
  serverHealth: async ({ id }, _, context) => await healthCountsOf(context, 'rack', id),
};

/** What this domain adds to the types of where servers are. */
export const healthResolvers = { Rack: rack, Site: site };
