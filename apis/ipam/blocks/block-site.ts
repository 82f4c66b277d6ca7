import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { findReference } from '#platform/references/lookup.ts';
import type { IpBlock } from '../entities/ip-block.ts';

const path = ['siteId'];

/** Throws a refusal where the block's tenant may not use its site. */
export async function requireOwnSite(
  em: EntityManager,
  { siteId }: Pick<IpBlock, 'siteId'>,
  ancestors: readonly string[],
): Promise<void> {
  if (siteId === null) return;
  const site = await findReference(em, siteId);
  if (typeof site?.tenantId === 'string' && ancestors.includes(site.tenantId)) return;
  const message = `The tenant may not use site ${siteId}: neither it nor one above owns it.`;
  throw new UserError('INVALID_INPUT', message, { path });
}

/** Throws a refusal where the block would be at another site than the one around it. */
export function requireParentsSite({ siteId }: Pick<IpBlock, 'siteId'>, parent: IpBlock | null): void {
  if (parent === null || parent.siteId === null || parent.siteId === siteId) return;
  const message = `The block around it belongs to site ${parent.siteId}. Name that, or none.`;
  throw new UserError('INVALID_INPUT', message, { path });
}

/** Throws CONFLICT where a block inside is not at the site. */
export function requireSiteOfChildren(
  { siteId }: Pick<IpBlock, 'siteId'>,
  children: readonly Pick<IpBlock, 'id' | 'prefix' | 'siteId'>[],
): void {
  const other = children.find((child) => child.siteId !== siteId);
  if (siteId === null || other === undefined) return;
  const where = other.siteId === null ? 'no site' : `site ${other.siteId}`;
  const message = `Block ${other.prefix} inside belongs to ${where}. Change its site first, or leave this block without one.`;
  throw new UserError('CONFLICT', message, { path, holder: other.id });
}
