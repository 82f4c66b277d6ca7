import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { findReference } from '#platform/references/lookup.ts';
import type { Change } from '#platform/resource/declaration.ts';
import { requireOwnSite, requireParentsSite, requireSiteOfChildren } from './block-site.ts';
import { IpAddress } from '../entities/ip-address.ts';
import { IpBlock } from '../entities/ip-block.ts';
import { isOffLinkGateway, isUsable } from '../ip-rules.ts';
import { refuseGivenAddresses } from '../addresses/kept-addresses.ts';
import { lockAddresses } from '../lock-addresses.ts';

/** Throws a refusal where a change of a block contradicts the addresses from it, or the blocks around and inside. */
export async function changeBlock(
  { tx: { em }, context: { access } }: Change<IpBlock>,
  before: Readonly<IpBlock>,
  after: IpBlock,
): Promise<void> {
  const moves = before.siteId !== after.siteId;
  const isSameGateway = before.gateway === after.gateway && before.gatewayOffLink === after.gatewayOffLink;
  if (!moves && isSameGateway) return;
  requireUsableGateway(after);
  await lockAddresses(em, after.prefix, 'alone');
  if (moves) await requireMovable(em, after);
  await refuseGivenAddresses(em, access, after);
}

/** Throws INVALID_INPUT where no machine could reach the gateway from the block. */
export function requireUsableGateway({
  gateway,
  gatewayOffLink,
  prefix,
}: Pick<IpBlock, 'gateway' | 'gatewayOffLink' | 'prefix'>): void {
  if (gateway === null || isUsable(gateway, prefix)) return;
  if (gatewayOffLink && isOffLinkGateway(gateway, prefix)) return;
  const message = gatewayOffLink
    ? "gateway: must be a router's address of the prefix's family, and in the prefix neither its first nor its last in IPv4."
    : 'gateway: must be an address in the prefix, and in IPv4 neither its first nor its last. Give gatewayOffLink where it is outside.';
  throw new UserError('INVALID_INPUT', message, { path: ['gateway'] });
}

/** An address exists once at a site: a block moves no addresses to another one. */
async function requireMovable(em: EntityManager, block: IpBlock): Promise<void> {
  const held = await em.findOne(IpAddress, { blockId: block.id }, { orderBy: { address: 'ASC' } });
  if (held !== null) {
    const todo = held.instanceId === null ? 'Unreserve it' : 'Decommission the machine that has it';
    const message = `The block holds ${held.address}, which is an address at its site. ${todo} first.`;
    throw new UserError('CONFLICT', message, { path: ['siteId'], holder: held.instanceId ?? held.id });
  }
  const ancestors = (await findReference(em, block.tenantId))?.ancestors ?? [];
  await requireOwnSite(em, block, ancestors);
  const parent = block.parentId === null ? null : await em.findOne(IpBlock, { id: block.parentId });
  requireParentsSite(block, parent);
  requireSiteOfChildren(block, await em.find(IpBlock, { parentId: block.id }, { orderBy: { id: 'ASC' } }));
}
