import type { EntityManager } from '@mikro-orm/postgresql';
import type { Access } from '#platform/auth/access.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { requireReference, type Reference } from '#platform/references/lookup.ts';

/**
 * A site or image that the instance's tenant, or one above it, owns. Resources that only the caller may use, by a role
 * on another tenant, are not available to the instance.
 */
export async function requireShared(
  em: EntityManager,
  access: Access,
  id: string,
  kind: 'site' | 'image',
  shared: { readonly by: ReadonlySet<string>; readonly path: readonly string[] },
): Promise<Reference> {
  const reference = await requireReference(em, access, id, kind, shared.path);
  if (reference.tenantId !== null && shared.by.has(reference.tenantId)) return reference;
  throw new UserError(
    'NOT_FOUND',
    `The tenant has no ${kind} ${id}; it may use its own and those of tenants above it.`,
    { path: shared.path },
  );
}
