import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { newId } from '#platform/ids/id.ts';
import { requireIdOfKind, requireReference } from '#platform/references/lookup.ts';
import { publishChange } from '#platform/resource/changes.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { idText, lineText } from '#platform/text/inputs.ts';
import { IpAddress } from '../entities/ip-address.ts';
import { lockAddresses, TURNS } from '../lock-addresses.ts';
import {
  blocksFor,
  exhausted,
  familyOf,
  requireBlock,
  type AllocatableBlock,
} from '../addresses/allocatable-blocks.ts';
import { heldAddress } from '../addresses/held-address.ts';
import { passFence } from '../addresses/operation-fence.ts';

const input = z.object({
  idempotencyKey,
  operationId: idText,
  instanceId: idText,
  tenantId: idText,
  siteId: idText,
  family: z.enum(['IPV4', 'IPV6']).optional(),
  blockId: idText.optional(),
  claimKey: lineText(40).optional(),
});

type Request = z.output<typeof input>;

/** `ipAddressAllocate`: gives an instance the lowest free address of its site's blocks or of one block, or the one it has. */
export function createAllocation(resource: Resource): MutationDefinition<typeof input, { id: string }> {
  return {
    name: 'ipAddressAllocate',
    input,
    beforeLocks: TURNS,
    async run(request, tx, context) {
      const { access } = context;
      access.requireService();
      const { operationId, instanceId, tenantId, siteId, family } = request;
      requireIdOfKind(operationId, 'operation', ['operationId']);
      requireIdOfKind(instanceId, 'instance', ['instanceId']);
      requireIdOfKind(siteId, 'site', ['siteId']);
      const tenant = await requireReference(tx.em, access, tenantId, 'tenant', ['tenantId'], {
        inDeletion: 'accepted',
      });
      await passFence(tx.em, operationId);
      await lockInstance(tx.em, instanceId);
      const held = await heldAddress(tx.em, { ...request, instanceId });
      if (held !== undefined) return { id: held.id };

      const blocks =
        request.blockId === undefined
          ? (await blocksFor(tx.em, siteId, tenant.ancestors)).filter(
              ({ prefix }) => family === undefined || familyOf(prefix) === family,
            )
          : [await requireBlock(tx.em, { blockId: request.blockId, siteId, family }, tenant.ancestors)];
      for (const block of blocks) {
        const row = await giveFrom(tx.em, block, request, access.actor.subject);
        if (row === undefined) continue;
        publishAllocation(resource, tx, context, row, request);
        return { id: row.id };
      }
      const { blockId } = request;
      throw await exhausted(tx.em, { siteId, ancestors: tenant.ancestors, family, blockId }, blocks);
    },
  };
}

/** The block's lowest free address, given to the instance. Concurrent allocations from the same block wait. */
async function giveFrom(
  em: EntityManager,
  block: AllocatableBlock,
  { tenantId, instanceId, operationId, blockId, claimKey }: Request,
  actor: string,
): Promise<IpAddress | undefined> {
  // In the order in which people's changes of the block lock, too: its row, then its part of the address space.
  await em.execute(`select 1 from ip_block where id = ? for key share`, [block.id]);
  await lockAddresses(em, block.prefix, 'together');
  await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [block.id]);
  // Asked again under the locks: the block may have been changed, divided or deleted since the list was made.
  const [giving]: { gives: boolean }[] = await em.execute(
    `select holds_addresses(id) and (allocatable or id = ?) as gives from ip_block where id = ?`,
    [blockId ?? null, block.id],
  );
  if (giving?.gives !== true) return undefined;
  for (;;) {
    const id = newId('ipAddress');
    const [made]: { id: string | null }[] = await em.execute(
      `with free as (select lowest_free_address(?) as address), made as (
         insert into ip_address
           (id, block_id, tenant_id, address, instance_id, operation_id, claim_key, reserved, created_by, updated_by)
         select ?, ?, ?, free.address, ?, ?, ?, false, ?, ? from free where free.address is not null
         on conflict (zone, address) do nothing returning id
       )
       select made.id from free left join made on true where free.address is not null`,
      [block.id, id, block.id, tenantId, instanceId, operationId, claimKey ?? null, actor, actor],
    );
    if (made === undefined) return undefined;
    // Taken meanwhile from another block of the site that covers it too: the next lowest, then.
    if (made.id !== null) return await em.findOneOrFail(IpAddress, { id });
  }
}

function publishAllocation(
  resource: Resource,
  tx: Transaction,
  { access }: GraphContext,
  row: IpAddress,
  { instanceId, operationId, tenantId, siteId }: Request,
): void {
  const { id, address, blockId } = row;
  publishChange('ipam', resource, tx, { verb: 'CREATE', before: null, row, actor: access.actor.subject });
  tx.outbox.emit('ipam', {
    type: 'ip-address.allocated',
    subject: id,
    data: { id, address, blockId, instanceId, operationId, tenantId, siteId },
  });
}

/** Two requests for one instance at the same moment must find each other's address, whatever block it is from. */
export async function lockInstance(em: EntityManager, instanceId: string): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [instanceId]);
}
