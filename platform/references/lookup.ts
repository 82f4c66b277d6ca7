import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { kindOfId, timeOfId } from '#platform/ids/id.ts';
import type { IdKind, IdOf } from '#platform/ids/kinds.ts';
import { DELETING } from '#platform/removal/deletion.ts';
import type { Access } from '#platform/auth/access.ts';

export interface Reference<Kind extends IdKind = IdKind> {
  readonly id: IdOf<Kind>;
  readonly kind: string;
  readonly tenantId: IdOf<'tenant'> | null;
  readonly state: string | null;
  readonly ancestors: readonly string[];
  readonly data: Record<string, unknown>;
}

export interface LookupOptions {
  /** `accepted` for what an operation under way does with a resource that it refers to already. */
  readonly inDeletion?: 'refused' | 'accepted';
}

/** An id this young may still be on its way through the event stream; older ones that are unknown do not exist. */
const YOUNG_MS = 10_000;
/** How far the clocks of the processes that make ids may be apart; what is dated later was made up. */
const CLOCK_TOLERANCE_MS = 5_000;

/**
 * A refusal of an id that may only be too new for this domain. `mutate` waits for the resource outside the
 * transaction, and runs the mutation again once it has arrived; everywhere else it is the NOT_FOUND it says.
 */
export class NotYetKnown extends UserError {
  readonly id: string;

  constructor(id: string, kind: IdKind, path: readonly string[]) {
    super('NOT_FOUND', absence(id, kind), { path });
    this.id = id;
  }
}

/**
 * The resource of another domain behind an id that a caller gave, or a typed refusal: no id at all, the wrong kind,
 * unknown, of a tenant whose things the caller may not use (which looks the same as unknown), or being deleted. It is
 * held until the transaction ends, so that a deletion that begins meanwhile counts what the transaction makes of it.
 */
export async function requireReference<Kind extends IdKind>(
  em: EntityManager,
  access: Access,
  id: string,
  kind: Kind,
  path: readonly string[],
  { inDeletion = 'refused' }: LookupOptions = {},
): Promise<Reference<Kind>> {
  requireIdOfKind(id, kind, path);
  const reference = await findReference(em, id, inDeletion === 'refused' ? 'for share' : '');
  if (reference === undefined && mayBeNew(id) && mayUseAnything(access)) {
    throw new NotYetKnown(id, kind, path);
  }
  if (reference === undefined || !(await access.mayUse(reference.tenantId))) {
    throw new UserError('NOT_FOUND', absence(id, kind), { path });
  }
  if (reference.state === DELETING && inDeletion === 'refused') {
    throw new UserError(
      'CONFLICT',
      `The ${kind} ${id} is being deleted, and nothing new may refer to it. Take another, or wait: it comes back where something keeps it.`,
      { path, retryable: true, holder: id },
    );
  }
  return { ...reference, id };
}

/** Throws INVALID_INPUT unless the text is an id of this kind. */
export function requireIdOfKind<Kind extends IdKind>(
  id: string,
  kind: Kind,
  path: readonly string[],
): asserts id is IdOf<Kind> {
  const actual = kindOfId(id);
  if (actual === kind) return;
  const problem = actual === undefined ? 'is not an id' : `is the id of ${article(actual)} ${actual}`;
  throw new UserError('INVALID_INPUT', `"${id}" ${problem}; give the id of ${article(kind)} ${kind}.`, {
    path,
  });
}

/** Reads the projection as it is now; `for share` keeps it so until the transaction ends. */
export async function findReference(
  em: EntityManager,
  id: string,
  lock: '' | 'for share' = '',
): Promise<Reference | undefined> {
  const rows: (Omit<Reference, 'tenantId'> & { tenant_id: Reference['tenantId'] })[] = await em.execute(
    `select id, kind, tenant_id, state, ancestors, data from reference where id = ? and not deleted ${lock}`,
    [id],
  );
  const row = rows[0];
  return row === undefined ? undefined : { ...row, tenantId: row.tenant_id };
}

function mayBeNew(id: string): boolean {
  const age = Date.now() - timeOfId(id);
  return age < YOUNG_MS && age > -CLOCK_TOLERANCE_MS;
}

/** Nothing that arrives would be shown to a caller without any grant, who therefore has nothing to wait for. */
function mayUseAnything({ actor }: Access): boolean {
  return actor.service || actor.grants.length > 0;
}

function absence(id: string, kind: IdKind): string {
  return `There is no ${kind} ${id}. Check the id, or create it first.`;
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}
