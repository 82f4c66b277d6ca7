import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import { idempotencyKey } from '#platform/graph/mutation.ts';
import { idText } from '#platform/text/inputs.ts';
import { IpAddress } from '../entities/ip-address.ts';
import { IpBlock } from '../entities/ip-block.ts';
import { insertAddress } from '../insert-address.ts';
import { ipAddress, isUsable, show, storedPrefix } from '../ip-input.ts';

const input = z.object({ idempotencyKey, blockId: idText, address: ipAddress });
const path = ['address'];

async function run(
  { blockId, address: wanted }: z.output<typeof input>,
  { em, outbox }: Transaction,
  { access }: GraphContext,
): Promise<{ id: string }> {
  const block = await lockForChange(em, access, {
    entity: IpBlock,
    kind: 'ipBlock',
    id: blockId,
    role: 'operator',
    shared: true,
    tenantOf: ({ tenantId }) => tenantId,
    path: ['blockId'],
  });
  const address = show(wanted);
  if (!isUsable(wanted, storedPrefix(block.prefix))) {
    throw new UserError(
      'INVALID_INPUT',
      `${address} is not an address that ${block.prefix} could give out.`,
      { path },
    );
  }
  if (address === block.gateway) {
    throw new UserError('CONFLICT', `${address} is the block's gateway, which no machine gets anyway.`, {
      path,
    });
  }
  const [inner]: { id: string; prefix: string }[] = await em.execute(
    `select id, prefix from ip_block where parent_id = ? and prefix >>= ?::inet`,
    [blockId, address],
  );
  if (inner !== undefined) {
    throw new UserError('CONFLICT', `${address} lies in the inner block ${inner.prefix}. Reserve it there.`, {
      path,
      holder: inner.id,
    });
  }
  const { tenantId } = block;
  const made = await insertAddress(em, { block, tenantId, address, instanceId: null, operationId: null });
  if (made === undefined) {
    const holder = await em.findOne(IpAddress, { zone: block.siteId ?? block.id, address });
    const shown =
      holder !== null && (await access.may('viewer', holder.tenantId)) ? { holder: holder.id } : {};
    throw new UserError('CONFLICT', `${address} is given out or reserved already.`, { path, ...shown });
  }
  outbox.emit('ipam', { type: 'ip-address.reserved', subject: made, data: { blockId, tenantId, address } });
  return { id: made };
}

/** Keeps one address from being given out. */
export const ipAddressReserve = { name: 'ipAddressReserve', input, run };
