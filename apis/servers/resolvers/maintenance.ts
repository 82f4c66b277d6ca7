import type { GraphContext } from '#platform/graph/context.ts';
import { presentMaintenance, type Maintenance } from '../maintenance.ts';
import type { Server } from '../server.ts';

export const maintenanceResolvers = {
  Server: {
    async maintenance(server: Server, _: unknown, { access }: GraphContext): Promise<Maintenance | null> {
      return (await access.may('viewer', server.tenantId)) ? presentMaintenance(server) : null;
    },
  },
};
