import type { GraphContext } from '#platform/graph/context.ts';
import { mutate } from '#platform/graph/mutation.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import type { Resolvers } from '#platform/resource/resolvers.ts';
import { createPortsFromType } from './mutations/ports-from-type.ts';
import { shownHolder } from './ports/lock-holder.ts';

interface Arguments {
  readonly input: unknown;
}

/** The mutations beside those of the kernel; `served` answers a resource by the name of its type. */
export function networkMutations(served: (name: string) => Resource): Resolvers[string] {
  const [networkDevice, devicePort] = [served('NetworkDevice'), served('DevicePort')];
  const fromType = createPortsFromType(networkDevice, devicePort);
  return {
    [fromType.name]: async (_: unknown, { input }: Arguments, context: GraphContext) =>
      await mutate(fromType, input, context, async ({ added }, given) => ({
        added,
        ...(await shownHolder(context, networkDevice, given)),
      })),
  };
}
