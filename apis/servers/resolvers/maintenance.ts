import type { SomeOf } from '#platform/graph/typed-resolvers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { present } from '../unavailability.ts';

export const maintenanceResolvers = {
  Server: {
    async maintenance(server, _, { access }) {
      return (await access.may('viewer', server.tenantId)) ? present(server.maintenance) : null;
    },
    async imposedQuarantine(server, _, { access }) {
      return (await access.may('viewer', server.tenantId)) ? present(server.imposedQuarantine) : null;
    },
  },
} satisfies SomeOf<Resolvers>;
