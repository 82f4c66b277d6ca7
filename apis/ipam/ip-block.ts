import type { GraphContext } from '#platform/graph/context.ts';
import { batch } from '#platform/graph/batch.ts';
import { resource } from '#platform/resource/declaration.ts';
import { changeBlock } from './blocks/change-block.ts';
import { emptyBlock } from './blocks/empty-block.ts';
import { IpBlock } from './entities/ip-block.ts';
import type { IpBlockResolvers } from './generated/resolvers.ts';
import { blockPrefix } from './ip-rules.ts';
import { placeBlock } from './blocks/place-block.ts';
import { readUsage, type BlockUsage } from './blocks/usage.ts';

export const ipBlock = resource<IpBlock, IpBlockResolvers>('IpBlock', {
  entity: IpBlock,
  fact: ['prefix', 'siteId', 'parentId', 'routingDomainId'],
  inputs: { prefix: blockPrefix },
  computed: {
    async available({ id }, _, context): Promise<number | null> {
      return (await usageOf(id, context))?.available ?? null;
    },
    async used({ id }, _, context): Promise<number | null> {
      return (await usageOf(id, context))?.used ?? null;
    },
    async utilization({ id }, _, context): Promise<number | null> {
      const usage = await usageOf(id, context);
      if (usage === undefined || usage.usable === null || usage.usable === 0) return null;
      return Math.min(1, usage.used / usage.usable);
    },
  },
  async before(change) {
    const { before, after } = change;
    if (before === null && after !== null) await placeBlock(change, after);
    if (before !== null && after !== null) await changeBlock(change, before, after);
    if (before !== null && after === null) await emptyBlock(change, before);
  },
});

async function usageOf(id: string, context: GraphContext): Promise<BlockUsage | undefined> {
  return await batch(context, 'usage', id, async (ids) => await readUsage(context.em, ids));
}
