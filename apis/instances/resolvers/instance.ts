import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { resourceOf } from '#platform/resource/declaration.ts';
import { loadResource } from '#platform/resource/reading.ts';
import { Instance } from '../entities/instance.ts';
import { instanceResources } from '../resources.ts';
import { userDataFormat } from '../user-data/format.ts';

const profiles = resourceOf(instanceResources, 'ProvisioningProfile');

const stub = (typename: string, id: string | null | undefined): object | null =>
  typeof id === 'string' && id !== '' ? { __typename: typename, id } : null;

export async function loadInstance(context: GraphContext, id: string): Promise<Instance | null> {
  const instance = await batch(context, 'instance', id, async (ids) => {
    const found = await context.em.find(Instance, { id: { $in: [...ids] } });
    return new Map(found.map((one) => [one.id, one]));
  });
  return instance !== undefined && (await context.access.may('viewer', instance.tenantId)) ? instance : null;
}

export const instanceResolvers = {
  Instance: {
    __resolveReference: async ({ id }: { id: string }, context: GraphContext) =>
      await loadInstance(context, id),
    tenant: (instance: Instance) => stub('Tenant', instance.tenantId),
    site: (instance: Instance) => stub('Site', instance.siteId),
    image: (instance: Instance) => stub('Image', instance.imageId),
    server: (instance: Instance) => stub('Server', instance.serverId),
    operation: (instance: Instance) => stub('Operation', instance.operationId),
    profile: async ({ profileId }: Instance, _: unknown, context: GraphContext) =>
      typeof profileId === 'string' ? await loadResource(context, profiles, profileId) : null,
    userData: async (instance: Instance, _: unknown, { access }: GraphContext) =>
      (await access.may('member', instance.tenantId)) ? instance.userData : null,
    userDataFormat: ({ userData }: Instance) =>
      typeof userData === 'string' ? (userDataFormat(userData) ?? null) : null,
    systemDisk: async (instance: Instance, _: unknown, { access }: GraphContext) =>
      (await access.may('member', instance.tenantId)) ? instance.systemDisk : null,
    networkConfig: async (instance: Instance, _: unknown, { access }: GraphContext) =>
      (await access.may('member', instance.tenantId)) ? instance.networkConfig : null,
  },
};
