import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import type { Access } from '#platform/auth/access.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { requireIdOfKind, requireReference, type Reference } from '#platform/references/lookup.ts';
import { refuseInDeletion } from '#platform/resource/lock-resource.ts';
import { Profile } from './profile.ts';

/**
 * A site, image or IP block that the instance's tenant, or one above it, owns. Resources that only the caller may use, by a role
 * on another tenant, are not available to the instance.
 */
export async function requireShared<Kind extends 'site' | 'image' | 'ipBlock'>(
  em: EntityManager,
  access: Access,
  id: string,
  kind: Kind,
  shared: { readonly by: ReadonlySet<string>; readonly path: readonly string[] },
): Promise<Reference<Kind>> {
  const reference = await requireReference(em, access, id, kind, shared.path);
  if (reference.tenantId !== null && shared.by.has(reference.tenantId)) return reference;
  throw new UserError(
    'NOT_FOUND',
    `The tenant has no ${kind} ${id}; it may use its own and those of tenants above it.`,
    { path: shared.path },
  );
}

/** Throws unless the profile is one that the instance's tenant, or one above it, owns. */
export async function requireProfile(
  em: EntityManager,
  id: string,
  sharedBy: ReadonlySet<string>,
): Promise<Profile> {
  const path = ['profileId'];
  requireIdOfKind(id, 'profile', path);
  // Held until the transaction ends, so that it is not deleted meanwhile.
  const profile = await em.findOne(Profile, { id }, { lockMode: LockMode.PESSIMISTIC_READ });
  if (profile === null || !sharedBy.has(profile.tenantId)) {
    throw new UserError('NOT_FOUND', `There is no profile ${id}. Check the id.`, { path });
  }
  refuseInDeletion({ title: 'profile' }, profile, path);
  return profile;
}
