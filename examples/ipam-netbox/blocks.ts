// Blocks: prefixes. The rules are those of the contract; NetBox itself accepts more.
import type { Caller } from './access.ts';
import type { Input } from './inputs.ts';
import { covers, isOffLinkGateway, isUsable, reservedBy, span } from './ip.ts';
import type { Block, Row } from './rows.ts';
import { refusal } from './refusal.ts';
import { changeable, own, reference, withoutNulls } from './references.ts';
import type { Answer, Parts } from './store.ts';

export async function createBlock(
  parts: Parts,
  caller: Caller,
  input: Input<'ipBlockCreate'>,
  key: string,
): Promise<Answer> {
  const { mirror, bus, tree, store } = parts;
  const { prefix, tenantId, parentId = null, gateway = null } = input;
  const given = { siteId: null, ...input, parentId, gateway, allocatable: input.allocatable ?? true };
  reference(parts, caller, tenantId, 'tenantId');
  caller.require('operator', tenantId, 'tenantId');
  if (given.siteId !== null) reference(parts, caller, given.siteId, 'siteId');
  const named = parentId === null ? undefined : own(parts, caller, 'ipBlock', parentId, 'parentId');
  if (input.routingDomainId != null)
    own(parts, caller, 'routingDomain', input.routingDomainId, 'routingDomainId');
  requireUsableGateway(given);
  const range = reservedBy(prefix);
  if (range !== undefined && input.allowReservedRange !== true) {
    const message = `${prefix} lies in ${range}. Choose another range, or give allowReservedRange.`;
    throw refusal('INVALID_INPUT', message, 'prefix');
  }
  requireOwnSite(parts, given);
  const routingDomainId = input.routingDomainId ?? named?.routingDomainId ?? null;
  if (named !== undefined && named.routingDomainId !== routingDomainId)
    throw refusal('INVALID_INPUT', 'The parent lies in another routing domain.', 'routingDomainId');
  const domain = mirror.find('routingDomain', routingDomainId);
  if (domain !== undefined && !bus.ancestors(tenantId).includes(domain.tenantId))
    throw refusal('INVALID_INPUT', 'The tenant may not use the routing domain.', 'routingDomainId');
  const space = domain?.space ?? (await store.spaceOf(tenantId));
  const block = { ...given, space, routingDomainId };
  const parent = named ?? tree.around(block);
  if (parent !== undefined) requireParent(parts, caller, block, parent, named !== undefined);
  const siteId = block.siteId ?? parent?.siteId ?? null;
  requireParentsSite(siteId, parent);
  requireRoom(parts, caller, { ...block, siteId }, parent);
  refuseGivenAddresses(parts, caller, block);
  const row = await store.create(
    'ipBlock',
    {
      prefix,
      tenantId,
      siteId,
      gateway,
      parentId: parent?.id ?? null,
      allocatable: block.allocatable,
      gatewayOffLink: input.gatewayOffLink ?? false,
      coolDownSeconds: input.coolDownSeconds ?? 0,
      allowReservedRange: input.allowReservedRange ?? false,
    },
    { caller, key, space },
  );
  await store.settle(space, caller);
  return { id: row.id };
}

export async function updateBlock(
  parts: Parts,
  caller: Caller,
  given: Input<'ipBlockUpdate'>,
): Promise<Answer> {
  const { mirror, tree, store } = parts;
  const before = changeable(parts, caller, 'ipBlock', given);
  const input = withoutNulls(given, 'allocatable', 'gatewayOffLink', 'coolDownSeconds');
  const { siteId, gateway, gatewayOffLink, allocatable, coolDownSeconds } = input;
  const after = {
    ...before,
    ...(siteId !== undefined && { siteId }),
    ...(gateway !== undefined && { gateway }),
  };
  if (siteId != null) reference(parts, caller, siteId, 'siteId');
  requireUsableGateway({ ...after, gatewayOffLink: gatewayOffLink ?? before.gatewayOffLink });
  if (after.siteId !== before.siteId) {
    const held = tree.addresses(before.space).find(({ blockId }) => blockId === before.id);
    if (held !== undefined) {
      const message = `The block holds ${held.address}, an address at its site. Release it first.`;
      throw refusal('CONFLICT', message, 'siteId', { holder: held.instanceId ?? held.id });
    }
    requireOwnSite(parts, after);
    requireParentsSite(after.siteId, mirror.find('ipBlock', before.parentId));
    requireSiteOfChildren(after.siteId, tree.children(before));
  }
  if (after.gateway !== before.gateway) refuseGivenAddresses(parts, caller, after);
  await store.update(before, { siteId, gateway, gatewayOffLink, allocatable, coolDownSeconds }, caller);
  await store.settle(before.space, caller);
  return { id: before.id };
}

export async function deleteBlock(
  parts: Parts,
  caller: Caller,
  input: Input<'ipBlockDelete'>,
): Promise<Answer> {
  const { mirror, tree, store } = parts;
  const block = changeable(parts, caller, 'ipBlock', input);
  const held = tree.addresses(block.space).filter(({ blockId }) => blockId === block.id);
  const given = held.find(({ assignedTo }) => assignedTo !== null);
  const range = mirror.rows('ipRange').find((one) => one['blockId'] === block.id);
  const refuse = (what: string, holder: string): never => {
    throw refusal('CONFLICT', `${what} Release or delete that first.`, 'id', { holder });
  };
  const [inner] = tree.children(block);
  if (inner !== undefined) refuse(`Block ${inner.prefix} lies inside.`, inner.id);
  if (given !== undefined) refuse(`${given.address} is given out.`, given.assignedTo ?? given.id);
  if (range !== undefined) refuse('A range lies in it.', range.id);
  for (const reservation of held) await store.remove(reservation, caller);
  await store.remove(block, caller);
  await store.settle(block.space, caller);
  return { deletedId: block.id };
}

type Place = Pick<Block, 'prefix' | 'tenantId' | 'siteId' | 'space' | 'routingDomainId' | 'gateway'>;

/** The block around a new one must be the smallest, and the caller's to divide. */
function requireParent(
  { bus, tree }: Parts,
  caller: Caller,
  { prefix, tenantId, ...block }: Place,
  parent: Block,
  isNamed: boolean,
): void {
  const lineage = bus.ancestors(tenantId);
  if (block.routingDomainId !== null && !lineage.includes(parent.tenantId))
    throw overlap(caller, prefix, parent);
  if (!caller.may('operator', parent.tenantId)) {
    const message = `This takes the role operator on the tenant of the block around it, ${parent.prefix}.`;
    throw refusal('FORBIDDEN', message, isNamed ? 'parentId' : 'prefix');
  }
  if (!lineage.includes(parent.tenantId))
    throw refusal('INVALID_INPUT', 'The parent must belong to the same tenant, or to one above.', 'parentId');
  if (!covers(parent.prefix, prefix) || parent.prefix === prefix)
    throw refusal('INVALID_INPUT', `${prefix} does not lie inside its parent ${parent.prefix}.`, 'prefix');
  const between = tree.children(parent).find((one) => covers(one.prefix, prefix));
  if (between !== undefined) throw overlap(caller, prefix, between);
  const held = tree
    .addresses(block.space)
    .find(({ address, blockId }) => blockId === parent.id && covers(prefix, address));
  if (held === undefined) return;
  const message = `${parent.prefix} holds ${held.address} in that range. Release it first.`;
  throw refusal('CONFLICT', message, 'prefix', { holder: held.id });
}

/** Blocks in its range move into it: they must be of its tenant or of one below, and at its site. */
function requireRoom({ bus, tree }: Parts, caller: Caller, block: Place, parent: Block | undefined): void {
  const { prefix, tenantId, routingDomainId } = block;
  const siblings = tree.blocks(block.space).filter((one) => one.parentId === (parent?.id ?? null));
  const isBelow = (one: Row): boolean => bus.ancestors(one.tenantId).includes(tenantId);
  const inRange = siblings.filter((one) => covers(prefix, one.prefix) || covers(one.prefix, prefix));
  const isAlone = parent === undefined && routingDomainId === null;
  const inTheWay = inRange.filter((one) => {
    const fits = one.prefix !== prefix && covers(prefix, one.prefix) && isBelow(one);
    return !fits && (!isAlone || one.tenantId === tenantId);
  });
  const [obstacle] = inTheWay;
  if (obstacle !== undefined) throw overlap(caller, prefix, obstacle);
  requireSiteOfChildren(
    block.siteId,
    inRange.filter((one) => isBelow(one) && one.prefix !== prefix && covers(prefix, one.prefix)),
  );
}

/** Names what is in the way to those who may see it. */
function overlap(caller: Caller, prefix: string, other: Block): Error {
  const isVisible = caller.mayUse(other.tenantId);
  const what = isVisible ? `block ${other.prefix}` : 'a block of another tenant';
  const message = `${prefix} overlaps ${what}. Choose a range that does not overlap it.`;
  return refusal('CONFLICT', message, 'prefix', isVisible ? { holder: other.id } : {});
}

function requireUsableGateway(block: {
  readonly gateway: string | null;
  readonly gatewayOffLink?: boolean | null | undefined;
  readonly prefix: string;
}): void {
  const { gateway, gatewayOffLink, prefix } = block;
  if (gateway === null) return;
  const isInside = span(gateway).family === span(prefix).family && isUsable(gateway, prefix);
  if (isInside || (gatewayOffLink === true && isOffLinkGateway(gateway, prefix))) return;
  const message =
    'gateway: must be an address in the prefix, in IPv4 neither its first nor its last; with gatewayOffLink, one of a router outside.';
  throw refusal('INVALID_INPUT', message, 'gateway');
}

function requireOwnSite({ bus }: Parts, { siteId, tenantId }: Pick<Block, 'siteId' | 'tenantId'>): void {
  const owner = bus.find(siteId ?? '')?.tenantId ?? '';
  if (siteId === null || bus.ancestors(tenantId).includes(owner)) return;
  const message = `The tenant may not use site ${siteId}: neither it nor one above owns it.`;
  throw refusal('INVALID_INPUT', message, 'siteId');
}

function requireParentsSite(siteId: string | null, parent: Block | undefined): void {
  if (parent === undefined || parent.siteId === null || parent.siteId === siteId) return;
  const message = `The block around it belongs to site ${parent.siteId}. Name that, or none.`;
  throw refusal('INVALID_INPUT', message, 'siteId');
}

function requireSiteOfChildren(siteId: string | null, children: readonly Block[]): void {
  const other = siteId === null ? undefined : children.find((child) => child.siteId !== siteId);
  if (other === undefined) return;
  const message = `Block ${other.prefix} inside is at another site. Change that first, or leave this one without.`;
  throw refusal('CONFLICT', message, 'siteId', { holder: other.id });
}

/** Throws where something has an address that the block, as it will be, keeps for itself. */
function refuseGivenAddresses(
  { tree }: Parts,
  caller: Caller,
  { space, prefix, gateway }: Pick<Place, 'space' | 'prefix' | 'gateway'>,
): void {
  const isEdge = (address: string): boolean =>
    covers(prefix, address) && span(address).family === 4 && !isUsable(address, prefix);
  const given = tree
    .addresses(space)
    .find(({ address, assignedTo }) => assignedTo !== null && (address === gateway || isEdge(address)));
  if (given === undefined) return;
  const message = `A machine has ${given.address}, which the block would keep for itself.`;
  const holder = caller.may('viewer', given.tenantId) ? given.assignedTo : null;
  throw refusal('CONFLICT', message, given.address === gateway ? 'gateway' : 'prefix', { holder });
}
