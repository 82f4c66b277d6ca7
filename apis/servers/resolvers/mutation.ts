import type { GraphContext } from '#platform/graph/context.ts';
import { mutate } from '#platform/graph/mutation.ts';
import { acceptedOperation } from '#platform/graph/operation-stub.ts';
import { Server } from '../entities/server.ts';
import { createServerEnroll } from '../mutations/enroll.ts';
import { serverHold } from '../mutations/hold.ts';
import { serverInspect } from '../mutations/inspect.ts';
import { serverObserve } from '../mutations/observe.ts';
import { serverReport } from '../mutations/report.ts';
import { serverReserve } from '../mutations/reserve.ts';
import { serverRetire } from '../mutations/retire.ts';
import { serverInventoryStore } from '../mutations/store-inventory.ts';
import type { ServersSettings } from '../settings.ts';

interface Input {
  readonly input: unknown;
}

export function createMutationResolvers(settings: ServersSettings): object {
  const serverEnroll = createServerEnroll(settings);
  const serverOf = async (
    context: GraphContext,
    refs: { serverId: string | null },
  ): Promise<{ server: Server | null }> => ({
    server:
      refs.serverId === null ? null : await context.database.fork().findOne(Server, { id: refs.serverId }),
  });
  const withOperation = async (
    context: GraphContext,
    refs: { serverId: string; operationId: string },
    kind: 'ENROLL' | 'INSPECT',
  ): Promise<object> => ({
    ...(await serverOf(context, refs)),
    operation: acceptedOperation(settings.temporalLink, refs.operationId, kind),
  });
  return {
    Mutation: {
      serverEnroll: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(
          serverEnroll,
          input,
          context,
          async (refs) => await withOperation(context, refs, 'ENROLL'),
        ),
      serverInspect: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(
          serverInspect,
          input,
          context,
          async (refs) => await withOperation(context, refs, 'INSPECT'),
        ),
      serverRetire: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(serverRetire, input, context, async (refs) => await serverOf(context, refs)),
      serverReserve: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(serverReserve, input, context, async (refs) => await serverOf(context, refs)),
      serverHold: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(serverHold, input, context, async (refs) => await serverOf(context, refs)),
      serverReport: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(serverReport, input, context, async (refs) => await serverOf(context, refs)),
      serverObserve: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(serverObserve, input, context, async (refs) => await serverOf(context, refs)),
      serverInventoryStore: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(serverInventoryStore, input, context, async (refs) => ({
          ...(await serverOf(context, refs)),
          changes: JSON.parse(refs.changes) as string[],
        })),
    },
  };
}
