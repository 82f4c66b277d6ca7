import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Access } from '#platform/auth/access.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import { ID_PREFIXES, type IdKind } from '#platform/ids/kinds.ts';
import { requireIdOfKind, requireReference } from '#platform/references/lookup.ts';
import type { Resource, ResourceRow } from './declaration.ts';
import type { FieldValues } from './input-schema.ts';
import { refuseInDeletion } from './lock-resource.ts';
import { fieldOf, type FieldModel } from './model.ts';

interface CheckOptions {
  readonly em: EntityManager;
  readonly access: Access;
  readonly resource: Resource;
}

/**
 * The tenant that will own a new resource, or stand above it where it is a tenant. Throws a refusal unless the caller
 * has the resource's role on it. An owner of this domain is locked, so that it is not deleted meanwhile.
 */
export async function ownerOf(options: CheckOptions, values: FieldValues): Promise<string> {
  const { em, access, resource } = options;
  const field = fieldOf(resource, resource.owner);
  const id = String(values[field.property]);
  const path = [field.property];
  const own = resource.siblings.get(field.type);
  if (own !== undefined) {
    const owner = await lockForChange<ResourceRow>(em, access, {
      entity: own.declaration.entity,
      kind: own.kind,
      id,
      role: resource.role,
      shared: own.sharedDown,
      tenantOf: ({ tenantId }) => tenantId,
      path,
    });
    refuseInDeletion(own, owner, path);
    return owner.tenantId;
  }
  const kind = kindOfType(field);
  const reference = await requireReference(em, access, id, kind, path);
  const tenantId = kind === 'tenant' ? reference.id : (reference.tenantId ?? '');
  await access.require(resource.role, tenantId, kind, path);
  return tenantId;
}

/**
 * Throws a refusal where a resource would move to an owner that the caller may not use, or to one of another tenant. The
 * new owner is locked as that of a new resource is.
 */
export async function checkMove(
  options: CheckOptions,
  { tenantId }: Pick<ResourceRow, 'tenantId'>,
  values: FieldValues,
): Promise<void> {
  const { property } = fieldOf(options.resource, options.resource.owner);
  if (values[property] === undefined) return;
  if ((await ownerOf(options, values)) === tenantId) return;
  const message = `It belongs to the tenant ${tenantId}, and moves only to what the same tenant owns.`;
  throw new UserError('INVALID_INPUT', message, { path: [property] });
}

/** Throws a refusal unless each reference that is given, the owner aside, leads to something the caller may use. */
export async function checkReferences(options: CheckOptions, values: FieldValues): Promise<void> {
  const { em, access, resource } = options;
  for (const field of resource.fields) {
    const id = values[field.property];
    if (!field.isReference || field.name === resource.owner || typeof id !== 'string') continue;
    const own = resource.siblings.get(field.type);
    if (own === undefined) {
      await requireReference(em, access, id, kindOfType(field), [field.property]);
      continue;
    }
    requireIdOfKind(id, own.kind, [field.property]);
    const target = await em.findOne(own.declaration.entity, { id }, { lockMode: LockMode.PESSIMISTIC_READ });
    if (target === null || !(await access.mayUse(target.tenantId))) {
      throw new UserError('NOT_FOUND', `There is no ${own.title} ${id}. Check the id, or create it first.`, {
        path: [field.property],
      });
    }
    refuseInDeletion(own, target, [field.property]);
  }
}

/** The kind of resource of another domain that a reference leads to. */
export function kindOfType({ type, name }: Pick<FieldModel, 'type' | 'name'>): IdKind {
  const kind = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
  if (kind in ID_PREFIXES) return kind as IdKind;
  throw new Error(
    `The reference ${name} leads to ${type}, whose ids have no prefix in platform/ids/kinds.ts`,
  );
}
