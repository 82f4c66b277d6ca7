import { batch } from '#platform/graph/batch.ts';
import { readConnection, type Connection, type PageArguments } from '#platform/graph/connection.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { listShared, loadShared, type ListArguments } from '#platform/graph/shared.ts';
import { IpAddress } from '../entities/ip-address.ts';
import { IpBlock } from '../entities/ip-block.ts';
import { readUsage } from '../usage.ts';

export const ipBlockQueries = {
  ipBlock: async (_: unknown, { id }: { id: string }, context: GraphContext) =>
    await loadShared(context, IpBlock, id),

  ipBlocks: async (_: unknown, args: ListArguments, context: GraphContext) =>
    await listShared(context, IpBlock, args),
};

export const ipBlockType = {
  __resolveReference: async ({ id }: { id: string }, context: GraphContext) =>
    await loadShared(context, IpBlock, id),

  tenant: ({ tenantId }: IpBlock) => ({ __typename: 'Tenant', id: tenantId }),

  site: ({ siteId }: IpBlock) => (siteId === null ? null : { __typename: 'Site', id: siteId }),

  parent: async ({ parentId }: IpBlock, _: unknown, context: GraphContext) =>
    parentId === null ? null : await loadShared(context, IpBlock, parentId),

  async available({ id }: IpBlock, _: unknown, context: GraphContext): Promise<number | null> {
    const usage = await batch(context, 'usage', id, async (ids) => await readUsage(context.em, ids));
    return usage?.available ?? null;
  },

  /** Tenants below may use the block; of its addresses each sees its own. */
  async addresses(
    { id }: IpBlock,
    page: PageArguments,
    context: GraphContext,
  ): Promise<Connection<IpAddress>> {
    return await readConnection(context.em, {
      entity: IpAddress,
      where: { $and: [context.access.visible('viewer'), { blockId: id }] },
      page,
      orderBy: { property: 'address', direction: 'ASC' },
    });
  },
};
