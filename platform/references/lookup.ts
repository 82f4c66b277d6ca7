import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { kindOfId, timeOfId } from '#platform/ids/id.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import type { Access } from '#platform/auth/access.ts';

export interface Reference {
  readonly id: string;
  readonly kind: string;
  readonly tenantId: string | null;
  readonly state: string | null;
  readonly ancestors: readonly string[];
  readonly data: Record<string, unknown>;
}

/** An id this young may still be on its way through the event stream; older ones that are unknown do not exist. */
const YOUNG_MS = 10_000;
const PATIENCE_MS = 2_000;

/**
 * The resource of another domain behind an id that a caller gave, or a typed refusal: no id at all, the wrong kind,
 * unknown, or of a tenant whose things the caller may not use (which looks the same as unknown).
 */
export async function requireReference(
  em: EntityManager,
  access: Access,
  id: string,
  kind: IdKind,
  path: readonly string[],
): Promise<Reference> {
  requireIdOfKind(id, kind, path);
  const reference = await findReference(em, id);
  if (reference === undefined || !(await access.mayUse(reference.tenantId))) {
    throw new UserError('NOT_FOUND', `There is no ${kind} ${id}. Check the id, or create it first.`, {
      path,
    });
  }
  return reference;
}

/** Throws INVALID_INPUT unless the text is an id of this kind. */
export function requireIdOfKind(id: string, kind: IdKind, path: readonly string[]): void {
  const actual = kindOfId(id);
  if (actual === kind) return;
  const problem = actual === undefined ? 'is not an id' : `is the id of ${article(actual)} ${actual}`;
  throw new UserError('INVALID_INPUT', `"${id}" ${problem}; give the id of ${article(kind)} ${kind}.`, {
    path,
  });
}

/** Reads the projection, waiting a little for a resource that was created just now. */
export async function findReference(em: EntityManager, id: string): Promise<Reference | undefined> {
  const until = Date.now() - timeOfId(id) < YOUNG_MS ? Date.now() + PATIENCE_MS : 0;
  for (;;) {
    const rows: (Omit<Reference, 'tenantId'> & { tenant_id: string | null })[] = await em.execute(
      `select id, kind, tenant_id, state, ancestors, data from reference where id = ? and not deleted`,
      [id],
    );
    const row = rows[0];
    if (row !== undefined) return { ...row, tenantId: row.tenant_id };
    if (Date.now() >= until) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}
