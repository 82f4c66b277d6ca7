import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { planFirmware } from '#contracts/servers/firmware-plan.ts';
import type { SomeOf } from '#platform/graph/typed-resolvers.ts';
import { Firmware } from '../firmware/server-firmware.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { Server } from '../server.ts';
import { requireBaselineFor } from '../firmware/find-baseline.ts';

/** What was found of the server; null to who may not see that, or where nothing was. */
async function firmwareOf(server: Server, context: GraphContext): Promise<Firmware | null> {
  if (!(await context.access.may('viewer', server.tenantId))) return null;
  const found = await batch(context, 'firmware', server.id, async (ids) => {
    const all = await context.em.find(Firmware, { serverId: { $in: [...ids] } });
    return new Map(all.map((one) => [one.serverId, one]));
  });
  return found ?? null;
}

export const firmwareResolvers = {
  Server: {
    async firmware(server, _, context) {
      const found = await firmwareOf(server, context);
      if (found === null) return [];
      const { serverId, observedAt } = found;
      return found.components.map((component) => ({ ...component, serverId, observedAt }));
    },
    async firmwarePlan(server, { baselineId }, context) {
      const found = await firmwareOf(server, context);
      if (found === null) return null;
      const baseline = await requireBaselineFor(context.em, server, baselineId);
      const steps = planFirmware(baseline.entries, found.components);
      return {
        baseline,
        observedAt: found.observedAt,
        steps: steps.map(({ version, ...step }) => ({ ...step, to: version })),
      };
    },
  },
} satisfies SomeOf<Resolvers>;
