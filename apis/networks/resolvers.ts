import { acceptedOperation } from '#platform/graph/operation-stub.ts';
import { mutate } from '#platform/graph/mutation.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { reloadResource } from '#platform/resource/reading.ts';
import type { ResourceDomainSettings } from '#platform/resource/resource-domain.ts';
import { NetworkDevice } from './entities/network-device.ts';
import { createSwitchPortsClaim } from './mutations/switch-ports-claim.ts';
import { shownClaims } from './claims/claims-shown.ts';
import { createSwitchPortsReport } from './mutations/switch-ports-report.ts';
import { switchPortsOf } from './claims/switch-ports.ts';
import type { MutationResolvers, SwitchPortsClaimPayload } from './generated/resolvers.ts';
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
  const [claim, reportClaim] = [
    createSwitchPortsClaim(networkDevice, devicePort, downloadNetworks),
    createSwitchPortsReport(devicePort),
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
    async switchPortsClaim(_, { input }, context) {
      const payload = await mutate(claim, input, context, async ({ operationId }, { serverId }) => ({
        claims: await shownClaims(context, operationId),
        unconnected: (await switchPortsOf(context.em, serverId)).unconnected,
      }));
      // A refusal has nothing but its errors.
      const { claims, unconnected }: Partial<Pick<SwitchPortsClaimPayload, 'claims' | 'unconnected'>> =
        payload;
      return { ...payload, claims: claims ?? [], unconnected: unconnected ?? [] };
    },
    switchPortsReport: async (_, { input }, context) =>
      await mutate(reportClaim, input, context, async () => await Promise.resolve({})),
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
