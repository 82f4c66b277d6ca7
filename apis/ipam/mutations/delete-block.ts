import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import { idempotencyKey } from '#platform/graph/mutation.ts';
import { idText } from '#platform/text/inputs.ts';
import { IpAddress } from '../entities/ip-address.ts';
import { IpBlock } from '../entities/ip-block.ts';
import { ipBlockFact } from '../facts.ts';
import { requireUnused } from '../nesting.ts';

const input = z.object({ idempotencyKey, id: idText, expectedVersion: z.int().optional() });

async function run(
  { id, expectedVersion }: z.output<typeof input>,
  { em, outbox }: Transaction,
  { access }: GraphContext,
): Promise<{ deletedId: string }> {
  const block = await lockForChange(em, access, {
    entity: IpBlock,
    kind: 'ipBlock',
    id,
    role: 'operator',
    shared: true,
    tenantOf: ({ tenantId }) => tenantId,
    expectedVersion,
  });
  await requireUnused(em, block);
  const { tenantId, prefix } = block;
  const fact = ipBlockFact(block);
  await em.nativeDelete(IpAddress, { blockId: id });
  em.remove(block);
  outbox.emit('ipam', { type: 'ip-block.deleted', subject: id, data: { tenantId, prefix } });
  outbox.fact('ipam', { ...fact, version: fact.version + 1, deleted: true });
  return { deletedId: id };
}

/** Deletes a block without inner blocks and machines' addresses; its reservations go with it. */
export const ipBlockDelete = { name: 'ipBlockDelete', input, run };
