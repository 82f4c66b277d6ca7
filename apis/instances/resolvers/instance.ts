import type { GraphContext } from '#platform/graph/context.ts';
import type { SomeOf } from '#platform/graph/typed-resolvers.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { Instance } from '../instance.ts';
import { evidenceOf } from '../services/service-evidence.ts';
import { userDataFormat } from '../user-data/format.ts';

/** The fields of an instance that are not for all who see it, or not stored as they are shown. */
export const instanceResolvers = {
  Instance: {
    userData: async (instance, _, context) => await forMembers(instance, context, instance.userData),
    userDataFormat: ({ userData }) =>
      typeof userData === 'string' ? (userDataFormat(userData) ?? null) : null,
    dnsName: ({ dnsNames }) => dnsNames.at(-1) ?? null,
    systemDisk: async (instance, _, context) => await forMembers(instance, context, instance.systemDisk),
    installed: ({ installed }) =>
      installed === null || installed === undefined
        ? null
        : {
            ...installed,
            addresses: [...installed.addresses],
            at: new Date(installed.at),
            image: installed.imageId === null ? null : { id: installed.imageId },
          },
    wantedAddresses: ({ wantedAddresses }) => wantedAddresses ?? null,
    differences: async ({ id }, _, context) =>
      (await evidenceOf(context, id)).flatMap(({ differences, source, observedAt }) =>
        differences.map((one) => ({ ...one, source, observedAt })),
      ),
    servicesObservedAt: async ({ id }, _, context) =>
      (await evidenceOf(context, id)).map(({ observedAt }) => observedAt).toSorted()[0] ?? null,
    spec: ({ spec }) => spec ?? null,
    networkConfig: async (instance, _, context) =>
      await forMembers(instance, context, instance.networkConfig),
  },
} satisfies SomeOf<Resolvers>;

async function forMembers<Value>(
  { tenantId }: Instance,
  { access }: GraphContext,
  value: Value,
): Promise<Value | null> {
  return (await access.may('member', tenantId)) ? value : null;
}
