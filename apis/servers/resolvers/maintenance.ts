import type { SomeOf } from '#platform/graph/typed-resolvers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { presentQuarantine } from '../imposed-quarantine.ts';
import { presentMaintenance } from '../maintenance.ts';

export const maintenanceResolvers = {
  Server: {
    async maintenance(server, _, { access }) {
      return (await access.may('viewer', server.tenantId)) ? presentMaintenance(server) : null;
    },
    async imposedQuarantine(server, _, { access }) {
      return (await access.may('viewer', server.tenantId)) ? presentQuarantine(server) : null;
    },
  },
} satisfies SomeOf<Resolvers>;
