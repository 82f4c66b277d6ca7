import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { mutate } from '#platform/graph/mutation.ts';
import { listShared, loadChanged, loadShared, type ListArguments } from '#platform/graph/shared.ts';
import { planFirmware } from '#contracts/servers/firmware-plan.ts';
import { FirmwareBaseline } from '../entities/firmware-baseline.ts';
import { Firmware } from '../entities/firmware.ts';
import type { Server } from '../entities/server.ts';
import { requireBaselineFor } from '../find-baseline.ts';
import { createFirmwareBaselineCreate } from '../mutations/baseline-create.ts';
import { firmwareBaselineDelete } from '../mutations/baseline-delete.ts';
import type { ServersSettings } from '../settings.ts';

const BY_NAME = { field: 'NAME', direction: 'ASC' } as const;

interface MutationArguments {
  readonly input: unknown;
}

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
  Query: {
    firmwareBaseline: async (_: unknown, { id }: { id: string }, context: GraphContext) =>
      await loadShared(context, FirmwareBaseline, id),
    firmwareBaselines: async (_: unknown, args: ListArguments, context: GraphContext) =>
      await listShared(context, FirmwareBaseline, { orderBy: BY_NAME, ...args }),
  },
  Server: {
    async firmware(server: Server, _: unknown, context: GraphContext) {
      const found = await firmwareOf(server, context);
      if (found === null) return [];
      return found.components.map((component) => ({ ...component, observedAt: found.observedAt }));
    },
    async firmwarePlan(server: Server, { baselineId }: { baselineId: string }, context: GraphContext) {
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
  FirmwareBaseline: {
    __resolveReference: async ({ id }: { id: string }, context: GraphContext) =>
      await loadShared(context, FirmwareBaseline, id),
    tenant: ({ tenantId }: FirmwareBaseline) => ({ __typename: 'Tenant', id: tenantId }),
  },
};

export function createBaselineMutations(settings: ServersSettings): object {
  const firmwareBaselineCreate = createFirmwareBaselineCreate(settings);
  return {
    firmwareBaselineCreate: async (_: unknown, { input }: MutationArguments, context: GraphContext) =>
      await mutate(firmwareBaselineCreate, input, context, async ({ id }) => ({
        firmwareBaseline: await loadChanged(context, FirmwareBaseline, id),
      })),
    firmwareBaselineDelete: async (_: unknown, { input }: MutationArguments, context: GraphContext) =>
      await mutate(firmwareBaselineDelete, input, context, ({ deletedId }) => ({ deletedId })),
  };
}
