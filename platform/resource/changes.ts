import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '#platform/database/database.ts';
import type { Fact } from '#platform/outbox/outbox.ts';
import { deletionFact } from '#platform/removal/deletion.ts';
import { resourceOf, type Resource, type ResourceRow } from './declaration.ts';
import type { ResourceVerb } from './model.ts';

/** A field's value before and after a change. */
export interface FieldChange {
  readonly before: unknown;
  readonly after: unknown;
}

/** The last part of the type of a change's event. */
export const PAST: Readonly<Record<ResourceVerb, string>> = {
  CREATE: 'created',
  UPDATE: 'updated',
  DELETE: 'deleted',
};

/** A change that is written, its version counted. */
export interface WrittenChange {
  readonly verb: ResourceVerb;
  /** As it is now; as it was last, when it is deleted. */
  readonly row: ResourceRow;
  /** As it was before; null when it was created. */
  readonly before: ResourceRow | null;
  /** Who made it: the subject of a token. */
  readonly actor: string | null;
}

/**
 * Tells others of a change, in its transaction: by an event with what the fact shows and each changed field before and
 * after, and by the fact that other domains' references are checked against.
 */
export function publishChange(
  domain: string,
  resource: Resource,
  tx: Transaction,
  { verb, row, before, actor }: WrittenChange,
): void {
  const { id, tenantId, version, createdAt, updatedAt } = row;
  const shown = shownOf(resource, row);
  const changes = changedFields(resource, before, verb === 'DELETE' ? null : row);
  tx.outbox.emit(domain, {
    type: `${eventKind(resource)}.${PAST[verb]}`,
    subject: id,
    data: { ...shown, tenantId, version, actor, createdAt, updatedAt, changes },
  });
  tx.outbox.fact(domain, { ...factOf(resource, row), deleted: verb === 'DELETE' });
}

/** Tells others of changes of the domain's other resources that hooks have written; see `Change.publish`. */
export function publisher(
  { domain, resource }: { readonly domain: string; readonly resource: Resource },
  tx: Transaction,
): (name: string, change: WrittenChange) => void {
  return (name, change) => publishChange(domain, resourceOf(resource.siblings, name), tx, change);
}

/** What other domains may know of a resource. */
export function factOf(resource: Resource, row: ResourceRow): Fact {
  const { id, tenantId, version, ancestors } = row;
  const { state, data } = deletionFact(row);
  return {
    kind: resource.kind,
    id,
    tenantId,
    state,
    version,
    ...(ancestors === undefined ? {} : { ancestors }),
    data: { ...shownOf(resource, row), ...data },
  };
}

/** The properties that its domain shows to others. */
function shownOf({ declaration }: Resource, row: ResourceRow): Record<string, unknown> {
  const values = row as unknown as Record<string, unknown>;
  return Object.fromEntries(declaration.fact.map((property) => [property, values[property]]));
}

/** The declared fields that differ, by property. */
export function changedFields(
  { fields }: Resource,
  before: ResourceRow | null,
  after: ResourceRow | null,
): Record<string, FieldChange> {
  const changes = fields.flatMap(({ property }) => {
    const [was, is] = [valueOf(before, property), valueOf(after, property)];
    // PostgreSQL orders the members of an object in its own way.
    return isDeepStrictEqual(was, is) ? [] : [[property, { before: was, after: is }] as const];
  });
  return Object.fromEntries(changes);
}

/** The first part of the types of a resource's events: `ip-block` for `ipBlock`. */
export function eventKind({ kind }: Resource): string {
  return kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function valueOf(row: ResourceRow | null, property: string): unknown {
  const value = (row as Record<string, unknown> | null)?.[property] ?? null;
  return value instanceof Date ? value.toISOString() : value;
}
