// Which address an instance gets, and from which block.
import type { Caller } from './access.ts';
import { ended, give } from './addresses.ts';
import type { Input } from './inputs.ts';
import { sortKey, span } from './ip.ts';
import { refusal } from './refusal.ts';
import { reference } from './references.ts';
import type { Address, Block } from './rows.ts';
import type { Answer, Parts } from './store.ts';

/** The instance's address, or else the lowest that is free in the blocks of its site. */
export async function allocate(
  parts: Parts,
  caller: Caller,
  { operationId, instanceId, tenantId, siteId, family, blockId, claimKey }: Input<'ipAddressAllocate'>,
  key: string,
): Promise<Answer> {
  const { mirror, bus, tree } = parts;
  caller.requireService();
  reference(parts, caller, tenantId, 'tenantId');
  if (ended.has(operationId))
    throw refusal('CONFLICT', `Operation ${operationId} has released its addresses already.`, 'operationId');
  const isWanted = (text: string): boolean => family == null || family === `IPV${span(text).family}`;
  const fits = (row: Address): boolean =>
    isWanted(row.address) && (blockId == null || row.blockId === blockId);
  const mine = mirror
    .rows('ipAddress')
    .filter(({ assignedTo }) => assignedTo === instanceId)
    .toSorted((a, b) => (sortKey(a.address) < sortKey(b.address) ? -1 : 1));
  const held = mine.find((row) => (claimKey == null ? fits(row) : row.claimKey === claimKey));
  if (held !== undefined && !fits(held)) {
    const message = `The instance has ${held.address} by the key "${claimKey}", which is of another family or block.`;
    throw refusal('CONFLICT', message, 'claimKey', { holder: held.id });
  }
  if (held !== undefined) return { id: held.id };
  const lineage = bus.ancestors(tenantId);
  const atSite = mirror
    .rows('ipBlock')
    .filter((block) => block.siteId === siteId && lineage.includes(block.tenantId) && isWanted(block.prefix));
  const rank = ({ tenantId: owner, prefix, routingDomainId }: Block): string =>
    `${String(lineage.length - lineage.indexOf(owner)).padStart(4, '0')} ${span(prefix).family} ${routingDomainId ?? ''} ${sortKey(prefix)}`;
  const blocks =
    blockId == null
      ? atSite.filter(tree.gives).toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
      : [named(parts, blockId, { siteId, lineage, isWanted })];
  for (const block of blocks) {
    const values = { tenantId, assignedTo: instanceId, operationId, claimKey: claimKey ?? null, key };
    const row = await give(parts, caller, block, values);
    if (row === undefined) continue;
    const { id, address } = row;
    const data = { id, address, blockId: row.blockId, instanceId, operationId, tenantId, siteId };
    await bus.event('ip-address.allocated', id, data, caller.subject);
    return { id };
  }
  if (blockId != null) {
    const { prefix } = blocks[0] ?? { prefix: '' };
    const message = `All addresses of the IPv${span(prefix).family} block ${prefix} (${blockId}) are given out or reserved.`;
    throw refusal('EXHAUSTED', message, 'blockId');
  }
  const of = family == null ? 'address' : `IPv${family.slice(-1)}`;
  const others = atSite.length - blocks.length;
  const looked = blocks
    .map((block) => `${block.prefix} has ${tree.usage(block).usable ?? 'many'}`)
    .join(', ');
  const message =
    blocks.length === 0
      ? `The tenant has no ${of} block to give from at site ${siteId} (${others} are not allocatable, or hold inner blocks instead of addresses). Create one with ipBlockCreate.`
      : `All ${of} addresses at site ${siteId} are given out or reserved: ${looked}. Create another block, or release machines.`;
  throw refusal('EXHAUSTED', message, 'siteId');
}

/** The block that a request names, which need not be allocatable. */
function named(
  { mirror, tree }: Parts,
  blockId: string,
  {
    siteId,
    lineage,
    isWanted,
  }: { siteId: string; lineage: readonly string[]; isWanted: (text: string) => boolean },
): Block {
  const block = mirror.find('ipBlock', blockId);
  if (block === undefined || !lineage.includes(block.tenantId))
    throw refusal('NOT_FOUND', `The tenant has no IP block ${blockId}.`, 'blockId');
  const fault =
    block.siteId !== siteId
      ? `is not a block of site ${siteId}`
      : !isWanted(block.prefix)
        ? 'is of another family'
        : tree.children(block).length > 0 && 'holds inner blocks instead of addresses';
  if (fault === false) return block;
  throw refusal('CONFLICT', `Block ${block.prefix} ${fault}. Name another.`, 'blockId', { holder: blockId });
}
