import { z } from 'zod';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { requireIdOfKind } from '#platform/references/lookup.ts';
import { publishChange } from '#platform/resource/changes.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { idText } from '#platform/text/inputs.ts';
import { TURNS } from '../lock-addresses.ts';
import { IpAddress } from '../entities/ip-address.ts';
import { lockInstance } from './allocate-address.ts';
import { closeFence } from '../addresses/operation-fence.ts';

const input = z.object({ idempotencyKey, instanceId: idText, operationId: idText.optional() });

/** `ipAddressRelease`: takes all addresses of an instance back; none left is fine. */
export function createRelease(resource: Resource): MutationDefinition<typeof input, { released: number }> {
  return {
    name: 'ipAddressRelease',
    input,
    beforeLocks: TURNS,
    async run({ instanceId, operationId }, tx, { access }) {
      access.requireService();
      requireIdOfKind(instanceId, 'instance', ['instanceId']);
      if (operationId !== undefined) {
        requireIdOfKind(operationId, 'operation', ['operationId']);
        await closeFence(tx.em, operationId);
      }
      await lockInstance(tx.em, instanceId);
      const held = await tx.em.find(IpAddress, { instanceId }, { orderBy: { address: 'ASC' } });
      for (const row of held) {
        const { id, tenantId, blockId, address } = row;
        row.version += 1;
        tx.em.remove(row);
        publishChange('ipam', resource, tx, {
          verb: 'DELETE',
          before: row,
          row,
          actor: access.actor.subject,
        });
        tx.outbox.emit('ipam', {
          type: 'ip-address.released',
          subject: id,
          data: { instanceId, tenantId, blockId, address },
        });
      }
      return { released: held.length };
    },
  };
}
