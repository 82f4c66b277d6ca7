import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { idempotencyKey } from '#platform/graph/mutation.ts';
import { newId } from '#platform/ids/id.ts';
import { requireReference } from '#platform/references/lookup.ts';
import { idText } from '#platform/text/inputs.ts';
import type { IpBlock } from '../entities/ip-block.ts';
import { ipBlockFact } from '../facts.ts';
import { ipAddress, ipPrefix, isUsable, show } from '../ip-input.ts';
import { insertClearOfSiblings, lockParent } from '../nesting.ts';

const input = z
  .object({
    idempotencyKey,
    tenantId: idText,
    prefix: ipPrefix,
    siteId: idText.optional(),
    parentId: idText.optional(),
    allocatable: z.boolean().default(true),
    gateway: ipAddress.optional(),
  })
  .refine(({ gateway, prefix }) => gateway === undefined || isUsable(gateway, prefix), {
    message: 'must be an address in the prefix, and in IPv4 neither its first nor its last',
    path: ['gateway'],
  });

async function run(
  request: z.output<typeof input>,
  { em, outbox }: Transaction,
  { access }: GraphContext,
): Promise<{ id: string }> {
  const { tenantId, prefix, allocatable, gateway } = request;
  const tenant = await requireReference(em, access, tenantId, 'tenant', ['tenantId']);
  await access.require('operator', tenantId, 'tenant', ['tenantId']);
  if (request.siteId !== undefined) {
    const site = await requireReference(em, access, request.siteId, 'site', ['siteId']);
    if (site.tenantId === null || !tenant.ancestors.includes(site.tenantId)) {
      throw new UserError(
        'INVALID_INPUT',
        `The tenant may not use site ${site.id}: neither it nor one above owns it.`,
        {
          path: ['siteId'],
        },
      );
    }
  }
  const parent = await lockParent(em, access, { tenant, prefix, parentId: request.parentId });
  const siteId = request.siteId ?? parent?.siteId ?? null;
  if (parent !== null && parent.siteId !== null && parent.siteId !== siteId) {
    throw new UserError(
      'INVALID_INPUT',
      `The block around it belongs to site ${parent.siteId}. Name that, or none.`,
      {
        path: ['siteId'],
      },
    );
  }
  const now = new Date();
  const block: IpBlock = {
    id: newId('ipBlock'),
    tenantId,
    siteId,
    parentId: parent?.id ?? null,
    prefix: prefix.text,
    allocatable,
    gateway: gateway === undefined ? null : show(gateway),
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  await insertClearOfSiblings(em, block);
  outbox.emit('ipam', {
    type: 'ip-block.created',
    subject: block.id,
    data: { tenantId, siteId, parentId: block.parentId, prefix: block.prefix },
  });
  outbox.fact('ipam', ipBlockFact(block));
  return { id: block.id };
}

/** Creates a block inside its parent and clear of its siblings. */
export const ipBlockCreate = { name: 'ipBlockCreate', input, run };
