import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { idempotencyKey } from '#platform/graph/mutation.ts';
import { requireIdOfKind, requireReference } from '#platform/references/lookup.ts';
import { idText } from '#platform/text/inputs.ts';
import { blocksFor, exhausted, type AllocatableBlock } from '../allocation.ts';
import { IpAddress } from '../entities/ip-address.ts';
import { lowestFreeAddress } from '../free-address.ts';
import { insertAddress } from '../insert-address.ts';
import { passFence } from '../operation-fence.ts';

const input = z.object({
  idempotencyKey,
  operationId: idText,
  instanceId: idText,
  tenantId: idText,
  siteId: idText,
});

type Request = z.output<typeof input>;

async function run(
  request: Request,
  { em, outbox }: Transaction,
  { access }: GraphContext,
): Promise<{ id: string }> {
  access.requireService();
  const { operationId, instanceId, tenantId, siteId } = request;
  requireIdOfKind(operationId, 'operation', ['operationId']);
  requireIdOfKind(instanceId, 'instance', ['instanceId']);
  requireIdOfKind(siteId, 'site', ['siteId']);
  const tenant = await requireReference(em, access, tenantId, 'tenant', ['tenantId'], {
    inDeletion: 'accepted',
  });
  await passFence(em, operationId);
  await lockInstance(em, instanceId);
  const held = await em.findOne(IpAddress, { instanceId });
  if (held !== null) return { id: held.id };

  const blocks = await blocksFor(em, siteId, tenant.ancestors);
  for (const block of blocks) {
    const given = await giveFrom(em, block, request);
    if (given === undefined) continue;
    outbox.emit('ipam', {
      type: 'ip-address.allocated',
      subject: given.id,
      data: { ...given, blockId: block.id, instanceId, operationId, tenantId, siteId },
    });
    return { id: given.id };
  }
  throw await exhausted(em, siteId, tenant.ancestors, blocks);
}

/** The block's lowest free address, given to the instance. Concurrent allocations from the same block wait. */
async function giveFrom(
  em: EntityManager,
  block: AllocatableBlock,
  { tenantId, instanceId, operationId }: Request,
): Promise<{ id: string; address: string } | undefined> {
  await em.execute(`select 1 from ip_block where id = ? for update`, [block.id]);
  // Asked again under the lock: the block may have been divided or deleted since the list was made.
  const divided: unknown[] = await em.execute(`select 1 from ip_block where parent_id = ? limit 1`, [
    block.id,
  ]);
  if (divided.length > 0) return undefined;
  for (;;) {
    const address = await lowestFreeAddress(em, block.id);
    if (address === undefined) return undefined;
    const id = await insertAddress(em, { block, tenantId, address, instanceId, operationId });
    // Taken meanwhile from another block of the site that covers it too: the next lowest, then.
    if (id !== undefined) return { id, address };
  }
}

/** Two requests for one instance at the same moment must find each other's address, whatever block it is from. */
export async function lockInstance(em: EntityManager, instanceId: string): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [instanceId]);
}

/** Gives an instance the lowest free address of its site's blocks, or the one it has. */
export const ipAddressAllocate = { name: 'ipAddressAllocate', input, run };
