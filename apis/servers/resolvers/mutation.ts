import type { GraphContext } from '#platform/graph/context.ts';
import { mutate } from '#platform/graph/mutation.ts';
import { acceptedOperation } from '#platform/graph/operation-stub.ts';
import { Server } from '../entities/server.ts';
import { serverBiosApply } from '../mutations/bios-apply.ts';
import { createServerEnroll } from '../mutations/enroll.ts';
import { serverErase } from '../mutations/erase.ts';
import { serverHold } from '../mutations/hold.ts';
import { serverInspect } from '../mutations/inspect.ts';
import { serverObserve } from '../mutations/observe.ts';
import { serverPowerSet } from '../mutations/power-set.ts';
import { serverCredentialPrepare } from '../mutations/prepare-credential.ts';
import { serverCredentialPromote } from '../mutations/promote-credential.ts';
import { serverReport } from '../mutations/report.ts';
import { serverReserve } from '../mutations/reserve.ts';
import { serverRetire } from '../mutations/retire.ts';
import { serverCredentialRotate } from '../mutations/rotate-credential.ts';
import { serverErasureStore } from '../mutations/store-erasure.ts';
import { serverInventoryStore } from '../mutations/store-inventory.ts';
import type { ServersSettings } from '../settings.ts';
import type { ServerOperationKind } from '#workflows/servers/contract.ts';

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
    kind: ServerOperationKind,
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
      serverCredentialRotate: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(
          serverCredentialRotate,
          input,
          context,
          async (refs) => await withOperation(context, refs, 'CREDENTIAL_ROTATE'),
        ),
      serverCredentialPrepare: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(serverCredentialPrepare, input, context, async (refs) => await serverOf(context, refs)),
      serverCredentialPromote: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(serverCredentialPromote, input, context, async (refs) => await serverOf(context, refs)),
      serverBiosApply: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(
          serverBiosApply,
          input,
          context,
          async (refs) => await withOperation(context, refs, 'BIOS_APPLY'),
        ),
      serverErase: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(
          serverErase,
          input,
          context,
          async (refs) => await withOperation(context, refs, 'ERASE'),
        ),
      serverErasureStore: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(serverErasureStore, input, context, async (refs) => await serverOf(context, refs)),
      serverPowerSet: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(
          serverPowerSet,
          input,
          context,
          async (refs) => await withOperation(context, refs, 'POWER'),
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
