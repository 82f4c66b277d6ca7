import type { EntityManager } from '@mikro-orm/postgresql';
import type { Access } from '#platform/auth/access.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { IpBlock } from '../entities/ip-block.ts';
import { RoutingDomain } from '../entities/routing-domain.ts';

/**
 * Gives a new block the routing domain of the parent that is named, where it names none itself. Throws a refusal where
 * the two differ, or the block's tenant may not use the domain.
 */
export async function placeInDomain(
  em: EntityManager,
  block: IpBlock,
  ancestors: readonly string[],
): Promise<void> {
  const path = ['routingDomainId'];
  if (block.parentId !== null) {
    const parent = await em.findOneOrFail(IpBlock, { id: block.parentId });
    block.routingDomainId ??= parent.routingDomainId;
    if (block.routingDomainId !== parent.routingDomainId) {
      const where = parent.routingDomainId ?? 'none';
      const message = `The parent lies in another routing domain (${where}). Name that, or another parent.`;
      throw new UserError('INVALID_INPUT', message, { path });
    }
  }
  if (block.routingDomainId === null) return;
  const domain = await em.findOneOrFail(RoutingDomain, { id: block.routingDomainId });
  if (ancestors.includes(domain.tenantId)) return;
  const message = `The tenant may not use the routing domain ${domain.id}: neither it nor one above owns it.`;
  throw new UserError('INVALID_INPUT', message, { path });
}

/**
 * Throws CONFLICT where the block around a new one in its routing domain belongs to neither its tenant nor one above. The
 * holder is named to those who may see it.
 */
export async function refuseForeignParent(
  access: Access,
  parent: Pick<IpBlock, 'id' | 'prefix' | 'tenantId'>,
  { prefix, routingDomainId }: Pick<IpBlock, 'prefix' | 'routingDomainId'>,
  ancestors: readonly string[],
): Promise<void> {
  if (routingDomainId === null || ancestors.includes(parent.tenantId)) return;
  throw await overlap(access, prefix, parent);
}

/** The refusal of a block that would overlap another one, which is named to those who may see it. */
export async function overlap(
  access: Access,
  prefix: string,
  other: { readonly id: string; readonly prefix: string; readonly tenantId: string },
): Promise<UserError> {
  const isVisible = await access.mayUse(other.tenantId);
  const what = isVisible ? `block ${other.prefix}` : 'a block of another tenant';
  const message = `${prefix} overlaps ${what}. Choose a range that does not overlap it.`;
  return new UserError('CONFLICT', message, {
    path: ['prefix'],
    ...(isVisible ? { holder: other.id } : {}),
  });
}
