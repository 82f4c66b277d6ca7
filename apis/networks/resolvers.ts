import { mutate } from '#platform/graph/mutation.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import type { MutationResolvers } from './generated/resolvers.ts';
import { createPortsFromType } from './mutations/ports-from-type.ts';
import { shownHolder } from './ports/lock-holder.ts';

/** The mutations beside those of the kernel; `served` answers a resource by the name of its type. */
export function networkMutations(served: (name: string) => Resource): MutationResolvers {
  const [networkDevice, devicePort] = [served('NetworkDevice'), served('DevicePort')];
  const fromType = createPortsFromType(networkDevice, devicePort);
  return {
    devicePortsFromType: async (_, { input }, context) =>
      await mutate(fromType, input, context, async ({ added }, given) => ({
        added,
        ...(await shownHolder(context, given)),
      })),
  };
}
