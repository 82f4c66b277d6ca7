import { batch } from '#platform/graph/batch.ts';
import { readConnection, type Connection, type PageArguments } from '#platform/graph/connection.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { loadShared } from '#platform/graph/shared.ts';
import { IpAddress } from '../entities/ip-address.ts';
import { IpBlock } from '../entities/ip-block.ts';

export const ipAddressType = {
  async __resolveReference({ id }: { id: string }, context: GraphContext): Promise<IpAddress | null> {
    const address = await batch(context, 'ipAddress', id, async (ids) => {
      const found = await context.em.find(IpAddress, { id: { $in: [...ids] } });
      return new Map(found.map((one) => [one.id, one]));
    });
    return address !== undefined && (await context.access.may('viewer', address.tenantId)) ? address : null;
  },

  block: async ({ blockId }: IpAddress, _: unknown, context: GraphContext) =>
    await loadShared(context, IpBlock, blockId),

  tenant: ({ tenantId }: IpAddress) => ({ __typename: 'Tenant', id: tenantId }),

  instance: ({ instanceId }: IpAddress) =>
    instanceId === null ? null : { __typename: 'Instance', id: instanceId },

  reserved: ({ instanceId }: IpAddress) => instanceId === null,
};

/** What this domain adds to instances. */
export const instanceType = {
  __resolveReference: ({ id }: { id: string }) => ({ id }),

  async addresses(
    { id }: { id: string },
    page: PageArguments,
    context: GraphContext,
  ): Promise<Connection<IpAddress>> {
    return await readConnection(context.em, {
      entity: IpAddress,
      where: { $and: [context.access.visible('viewer'), { instanceId: id }] },
      page,
    });
  },
};
