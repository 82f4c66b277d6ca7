import type { GraphContext } from '#platform/graph/context.ts';
import { mutate } from '#platform/graph/mutation.ts';
import { loadChanged } from '#platform/graph/shared.ts';
import { IpAddress } from '../entities/ip-address.ts';
import { IpBlock } from '../entities/ip-block.ts';
import { ipAddressAllocate } from '../mutations/allocate-address.ts';
import { ipBlockCreate } from '../mutations/create-block.ts';
import { ipBlockDelete } from '../mutations/delete-block.ts';
import { ipAddressRelease } from '../mutations/release-addresses.ts';
import { ipAddressReserve } from '../mutations/reserve-address.ts';

interface Arguments {
  readonly input: unknown;
}

export const ipamMutations = {
  ipBlockCreate: async (_: unknown, { input }: Arguments, context: GraphContext) =>
    await mutate(ipBlockCreate, input, context, async ({ id }) => ({
      ipBlock: await loadChanged(context, IpBlock, id),
    })),

  ipBlockDelete: async (_: unknown, { input }: Arguments, context: GraphContext) =>
    await mutate(ipBlockDelete, input, context, ({ deletedId }) => ({ deletedId })),

  ipAddressReserve: async (_: unknown, { input }: Arguments, context: GraphContext) =>
    await mutate(ipAddressReserve, input, context, async ({ id }) => ({
      ipAddress: await loadChanged(context, IpAddress, id),
    })),

  ipAddressAllocate: async (_: unknown, { input }: Arguments, context: GraphContext) =>
    await mutate(ipAddressAllocate, input, context, async ({ id }) => ({
      ipAddress: await loadChanged(context, IpAddress, id),
    })),

  ipAddressRelease: async (_: unknown, { input }: Arguments, context: GraphContext) =>
    await mutate(ipAddressRelease, input, context, ({ released }) => ({ released })),
};
