import type { GraphContext } from '#platform/graph/context.ts';
import { mutate } from '#platform/graph/mutation.ts';
import type { SomeOf } from '#platform/graph/typed-resolvers.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { claimOf } from '../claims/claim-shown.ts';
import { Instance } from '../instance.ts';
import { instanceClaim } from '../mutations/claim.ts';
import { instanceClaimEnd } from '../mutations/claim-end.ts';

/** The claim of an instance, and the mutations of the services that make instances. */
export const claimResolvers = {
  Instance: {
    claim: async (instance, _, context) => await claimOf(context, instance),
  },
  Mutation: {
    instanceClaim: async (_, { input }, context) =>
      await mutate(instanceClaim, input, context, (refs) => instanceOf(context, refs)),
    instanceClaimEnd: async (_, { input }, context) =>
      await mutate(instanceClaimEnd, input, context, (refs) => instanceOf(context, refs)),
  },
} satisfies SomeOf<Resolvers>;

/** Read only where the answer is to show it. */
function instanceOf(
  { database }: GraphContext,
  { instanceId }: { readonly instanceId: IdOf<'instance'> },
): { instance: () => Promise<Instance | null> } {
  return { instance: async () => await database.fork().findOne(Instance, { id: instanceId }) };
}
