import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { idempotencyKey } from '#platform/graph/mutation.ts';
import { requireIdOfKind } from '#platform/references/lookup.ts';
import { idText } from '#platform/text/inputs.ts';
import { IpAddress } from '../entities/ip-address.ts';
import { closeFence } from '../operation-fence.ts';
import { lockInstance } from './allocate-address.ts';

const input = z.object({ idempotencyKey, instanceId: idText, operationId: idText.optional() });

async function run(
  { instanceId, operationId }: z.output<typeof input>,
  { em, outbox }: Transaction,
  { access }: GraphContext,
): Promise<{ released: number }> {
  access.requireService();
  requireIdOfKind(instanceId, 'instance', ['instanceId']);
  if (operationId !== undefined) {
    requireIdOfKind(operationId, 'operation', ['operationId']);
    await closeFence(em, operationId);
  }
  await lockInstance(em, instanceId);
  const held = await em.find(IpAddress, { instanceId });
  for (const address of held) {
    em.remove(address);
    outbox.emit('ipam', {
      type: 'ip-address.released',
      subject: address.id,
      data: { instanceId, tenantId: address.tenantId, blockId: address.blockId, address: address.address },
    });
  }
  return { released: held.length };
}

/** Takes all addresses of an instance back; none left is fine. */
export const ipAddressRelease = { name: 'ipAddressRelease', input, run };
