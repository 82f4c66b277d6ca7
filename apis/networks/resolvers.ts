import { acceptedOperation } from '#platform/graph/operation-stub.ts';
import { mutate } from '#platform/graph/mutation.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { reloadResource } from '#platform/resource/reading.ts';
import type { ResourceDomainSettings } from '#platform/resource/resource-domain.ts';
import { NetworkDevice } from './entities/network-device.ts';
import type { MutationResolvers } from './generated/resolvers.ts';
import { createDeviceReport } from './mutations/device-report.ts';
import { createPortsApply } from './mutations/ports-apply.ts';
import { createPortsFromType } from './mutations/ports-from-type.ts';
import { createPortsReport } from './mutations/ports-report.ts';
import { shownHolder } from './ports/lock-holder.ts';
import { unknownNames } from './ports/unknown-names.ts';

/** The mutations beside those of the kernel; `served` answers a resource by the name of its type. */
export function networkMutations(
  served: (name: string) => Resource,
  { temporalLink, downloadNetworks }: ResourceDomainSettings,
): MutationResolvers {
  if (temporalLink === undefined) throw new Error('Give temporalLink: devicePortsApply starts operations');
  const [networkDevice, devicePort] = [served('NetworkDevice'), served('DevicePort')];
  const fromType = createPortsFromType(networkDevice, devicePort);
  const report = createPortsReport(networkDevice, devicePort);
  const [apply, reportDevice] = [
    createPortsApply(networkDevice, downloadNetworks),
    createDeviceReport(networkDevice),
  ];
  return {
    devicePortsApply: async (_, { input }, context) =>
      await mutate(apply, input, context, async ({ id, operationId }) => ({
        device: await reloadResource(context, { entity: NetworkDevice }, id),
        operation: acceptedOperation(temporalLink, operationId, 'DEVICE_PORTS_APPLY'),
      })),
    networkDeviceReport: async (_, { input }, context) =>
      await mutate(reportDevice, input, context, async ({ id }) => ({
        device: async () =>
          id === null ? null : await reloadResource(context, { entity: NetworkDevice }, id),
      })),
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
