import type { GraphContext } from '#platform/graph/context.ts';
import { mutate } from '#platform/graph/mutation.ts';
import { acceptedOperation, type TemporalLink } from '#platform/graph/operation-stub.ts';
import type { InstanceOperationKind } from '#contracts/instances/requests.ts';
import { Instance } from '../instance.ts';
import { documentWarnings, type Documents } from '../input-rules.ts';
import { instanceCreate } from '../mutations/create.ts';
import { instanceDecommission } from '../mutations/decommission.ts';
import { instanceReimage } from '../mutations/reimage.ts';
import { instanceReport } from '../mutations/report.ts';
import { instanceRescue } from '../mutations/rescue.ts';
import { instanceUpdate } from '../mutations/update.ts';
import { instanceUnrescue } from '../mutations/unrescue.ts';

interface Input {
  readonly input: unknown;
}

export function createMutationResolvers(temporalLink: TemporalLink) {
  // Read only where the answer is to show it: our own workers ask for errors alone.
  const instanceOf = (
    { database }: GraphContext,
    id: string,
  ): { instance: () => Promise<Instance | null> } => ({
    instance: async () => await database.fork().findOne(Instance, { id }),
  });
  const withOperation =
    (context: GraphContext, kind: InstanceOperationKind) =>
    async (refs: { instanceId: string; operationId: string }): Promise<object> => ({
      ...instanceOf(context, refs.instanceId),
      operation: acceptedOperation(temporalLink, refs.operationId, kind),
    });
  const withWarnings = (context: GraphContext, kind: InstanceOperationKind) => {
    const payload = withOperation(context, kind);
    return async (refs: Parameters<typeof payload>[0], documents: Documents): Promise<object> => ({
      ...(await payload(refs)),
      warnings: documentWarnings(documents),
    });
  };
  // A refusal has nothing but its errors.
  const documentsTaken = { warnings: ({ warnings = [] }: { warnings?: string[] }) => warnings };
  return {
    InstanceCreatePayload: documentsTaken,
    InstanceReimagePayload: documentsTaken,
    Mutation: {
      instanceCreate: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(instanceCreate, input, context, withWarnings(context, 'PROVISION')),
      instanceReimage: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(instanceReimage, input, context, withWarnings(context, 'REIMAGE')),
      instanceRescue: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(instanceRescue, input, context, withOperation(context, 'RESCUE')),
      instanceUnrescue: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(instanceUnrescue, input, context, withOperation(context, 'UNRESCUE')),
      instanceDecommission: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(instanceDecommission, input, context, withOperation(context, 'DECOMMISSION')),
      instanceUpdate: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(instanceUpdate, input, context, (refs) => instanceOf(context, refs.instanceId)),
      instanceReport: async (_: unknown, { input }: Input, context: GraphContext) =>
        await mutate(instanceReport, input, context, (refs) => instanceOf(context, refs.instanceId)),
    },
  };
}
