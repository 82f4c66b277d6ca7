import { mutate } from '#platform/graph/mutation.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import type { MutationResolvers } from './generated/resolvers.ts';
import { createPortsFromType } from './mutations/ports-from-type.ts';
import { createPortsReport } from './mutations/ports-report.ts';
import { shownHolder } from './ports/lock-holder.ts';
import { unknownNames } from './ports/unknown-names.ts';

/** The mutations beside those of the kernel; `served` answers a resource by the name of its type. */
export function networkMutations(served: (name: string) => Resource): MutationResolvers {
  const [networkDevice, devicePort] = [served('NetworkDevice'), served('DevicePort')];
  const fromType = createPortsFromType(networkDevice, devicePort);
  const report = createPortsReport(networkDevice, devicePort);
  return {
    devicePortsFromType: async (_, { input }, context) =>
      await mutate(fromType, input, context, async ({ added }, given) => ({
        added,
        ...(await shownHolder(context, given)),
      })),
    async devicePortsReport(_, { input }, context) {
      const payload = await mutate(report, input, context, async ({ reported }, given) => ({
        reported,
        unknown: await unknownNames(context, given),
        ...(await shownHolder(context, given)),
      }));
      // A refusal has nothing but its errors.
      const { unknown }: { readonly unknown?: readonly string[] } = payload;
      return { ...payload, unknown: unknown ?? [] };
    },
  };
}
