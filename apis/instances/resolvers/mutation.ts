import type { IdOf } from '#platform/ids/kinds.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { mutate } from '#platform/graph/mutation.ts';
import { mutatePlanned, type Planner } from '#platform/graph/planned-mutation.ts';
import { acceptedOperation, type TemporalLink } from '#platform/graph/operation-stub.ts';
import type { ZoneLimits } from '#contracts/instances/zone-limits.ts';
import type { InstanceOperationKind } from '#contracts/instances/requests.ts';
import type { SomeOf } from '#platform/graph/typed-resolvers.ts';
import type { MutationResolvers, Resolvers } from '../generated/resolvers.ts';
import { Instance } from '../instance.ts';
import { documentWarnings, type Documents } from '../input-rules.ts';
import { instanceCreate } from '../mutations/create.ts';
import { instanceDecommission } from '../mutations/decommission.ts';
import { instanceReimage } from '../mutations/reimage.ts';
import { instanceReport } from '../mutations/report.ts';
import { instanceRescue } from '../mutations/rescue.ts';
import { instanceServicesApply } from '../mutations/services-apply.ts';
import { instanceServicesReport } from '../mutations/services-report.ts';
import { instanceUpdate } from '../mutations/update.ts';
import { withZones } from '../services/zone-limits.ts';
import { instanceUnrescue } from '../mutations/unrescue.ts';

export function createMutationResolvers({
  temporalLink,
  planner,
  zoneLimits,
}: {
  readonly temporalLink: TemporalLink;
  readonly planner: Planner;
  readonly zoneLimits: ZoneLimits;
}): SomeOf<Resolvers> & { readonly Mutation: MutationResolvers } {
  const create = withZones(instanceCreate, zoneLimits, 'profileId');
  const reimage = withZones(instanceReimage, zoneLimits, 'id');
  const servicesApply = withZones(instanceServicesApply, zoneLimits, 'id');
  // Read only where the answer is to show it: our own workers ask for errors alone.
  const instanceOf = (
    { database }: GraphContext,
    id: IdOf<'instance'>,
  ): { instance: () => Promise<Instance | null> } => ({
    instance: async () => await database.fork().findOne(Instance, { id }),
  });
  const withOperation =
    (context: GraphContext, kind: InstanceOperationKind) =>
    async (refs: { instanceId: IdOf<'instance'>; operationId: IdOf<'operation'> | null }) => ({
      ...instanceOf(context, refs.instanceId),
      // An instance that a service makes has no operation.
      operation: refs.operationId === null ? null : acceptedOperation(temporalLink, refs.operationId, kind),
    });
  const withWarnings = (context: GraphContext, kind: InstanceOperationKind) => {
    const payload = withOperation(context, kind);
    return {
      planner,
      payload: async (refs: Parameters<typeof payload>[0], documents: Documents) => ({
        ...(await payload(refs)),
        warnings: documentWarnings(documents),
      }),
      preview: (documents: Documents) => ({ warnings: documentWarnings(documents) }),
    };
  };
  // A refusal has nothing but its errors.
  const documentsTaken = {
    warnings: ({ warnings }: { readonly warnings?: readonly string[] }) => warnings ?? [],
  };
  return {
    InstanceCreatePayload: documentsTaken,
    InstanceReimagePayload: documentsTaken,
    Mutation: {
      instanceCreate: async (_, { input }, context) =>
        await mutatePlanned(create, input, context, withWarnings(context, 'PROVISION')),
      instanceReimage: async (_, { input }, context) =>
        await mutatePlanned(reimage, input, context, withWarnings(context, 'REIMAGE')),
      instanceRescue: async (_, { input }, context) =>
        await mutatePlanned(instanceRescue, input, context, {
          planner,
          payload: withOperation(context, 'RESCUE'),
        }),
      instanceUnrescue: async (_, { input }, context) =>
        await mutatePlanned(instanceUnrescue, input, context, {
          planner,
          payload: withOperation(context, 'UNRESCUE'),
        }),
      instanceServicesApply: async (_, { input }, context) =>
        await mutatePlanned(servicesApply, input, context, {
          planner,
          payload: withOperation(context, 'SERVICES_APPLY'),
        }),
      instanceServicesReport: async (_, { input }, context) => {
        const payload = await mutate(
          instanceServicesReport,
          input,
          context,
          async (answer) => await Promise.resolve(answer),
        );
        // A refusal has nothing but its errors.
        const { reported }: { readonly reported?: number } = payload;
        return { ...payload, reported: reported ?? 0 };
      },
      instanceDecommission: async (_, { input }, context) =>
        await mutatePlanned(instanceDecommission, input, context, {
          planner,
          payload: withOperation(context, 'DECOMMISSION'),
        }),
      instanceUpdate: async (_, { input }, context) =>
        await mutate(instanceUpdate, input, context, (refs) => instanceOf(context, refs.instanceId)),
      instanceReport: async (_, { input }, context) =>
        await mutate(instanceReport, input, context, (refs) => instanceOf(context, refs.instanceId)),
    },
  };
}
