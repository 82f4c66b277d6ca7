import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '#platform/database/database.ts';
import type { Fact } from '#platform/outbox/outbox.ts';
import { deletionFact } from '#platform/removal/deletion.ts';
import { resourceOf, type ReadOnlyRow, type Resource, type ResourceRow } from './declaration.ts';
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
 * Publishes a change, in its transaction: by an event with what the fact shows and each changed field before and
 * after, and by the fact that other domains' references are checked against.
 */
export function publishChange(
  domain: string,
  resource: Resource,
  tx: Transaction,
  { verb, row, before, actor }: WrittenChange,
): void {
  const type = `${eventKind(resource)}.${PAST[verb]}`;
  const changes = changesOf(resource, before, verb === 'DELETE' ? null : row);
  const formerAccess = formerAccessOf(resource, before, verb === 'DELETE' ? null : row);
  emitChange(domain, resource, tx, { type, row, changes, formerAccess, actor });
  tx.outbox.fact(domain, { ...factOf(resource, row), deleted: verb === 'DELETE' });
}

/** What the event of a change is made of. */
interface EmittedChange {
  readonly type: string;
  readonly row: ReadOnlyRow;
  readonly changes: Readonly<Record<string, FieldChange>>;
  /** See `formerAccessOf`. */
  readonly formerAccess?: Readonly<Record<string, unknown>> | undefined;
  readonly actor: string | null;
}

/** Puts the event of a change in the outbox. */
export function emitChange(
  domain: string,
  resource: Resource,
  tx: Transaction,
  { type, row, changes, formerAccess, actor }: EmittedChange,
): void {
  const { id, tenantId, version, createdAt, updatedAt } = row;
  const stamps = { tenantId, version, actor, createdAt, updatedAt };
  const access = formerAccess === undefined ? {} : { formerAccess };
  const data = { ...shownOf(resource, row), ...stamps, changes, ...access };
  tx.outbox.emit(domain, { type, subject: id, data });
}

/** The values before a change of those properties of `visibleBy` that it changes; undefined where it changes none. */
export function formerAccessOf(
  { declaration: { visibleBy = [] } }: Resource,
  before: object | null,
  after: object | null,
): Readonly<Record<string, unknown>> | undefined {
  const former = visibleBy.flatMap((property) => {
    const was = valueOf(before, property);
    return was === null || was === valueOf(after, property) ? [] : [[property, was] as const];
  });
  return former.length === 0 ? undefined : Object.fromEntries(former);
}

/** Publishes changes of the domain's other resources that hooks have written; see `Change.publish`. */
export function publisher(
  { domain, resource }: { readonly domain: string; readonly resource: Resource },
  tx: Transaction,
): (name: string, change: WrittenChange) => void {
  return (name, change) => publishChange(domain, resourceOf(resource.siblings, name), tx, change);
}

/** The fields of a resource that other domains may read. */
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
    data: { ...shownOf(resource, row), ...searchedOf(resource, row), ...data },
  };
}

/** The properties that its domain shows to others. */
function shownOf({ declaration }: Resource, row: ReadOnlyRow): Record<string, unknown> {
  const values = row as unknown as Record<string, unknown>;
  return Object.fromEntries(declaration.fact.map((property) => [property, values[property] ?? null]));
}

/** The texts by which `search` finds it, as its fact has them. */
function searchedOf({ declaration }: Resource, row: ResourceRow): { readonly search?: readonly string[] } {
  if (declaration.search === undefined) return {};
  const values = row as unknown as Record<string, unknown>;
  const texts = declaration.search.map((property) => values[property]);
  return { search: texts.filter((text) => typeof text === 'string') };
}

/** The fields that differ, by property: the declared ones with their values, those withheld without. */
export function changesOf(
  { fields, declaration }: Resource,
  before: object | null,
  after: object | null,
): Record<string, FieldChange> {
  const declared = fields.flatMap(({ property, type }) => {
    const [was, is] = [valueOf(before, property, type), valueOf(after, property, type)];
    // PostgreSQL orders the members of an object in its own way.
    return isDeepStrictEqual(was, is) ? [] : [[property, { before: was, after: is }] as const];
  });
  const withheld = Object.entries(declaration.withheld ?? {}).flatMap(([field, properties]) => {
    const [was, is] = [before, after].map((row) => properties.map((property) => valueOf(row, property)));
    if (isDeepStrictEqual(was, is)) return [];
    return [[field, { before: withheldValue(was), after: withheldValue(is) }] as const];
  });
  return Object.fromEntries([...declared, ...withheld]);
}

/** What events show in the place of a withheld value. */
export const WITHHELD = '[redacted]';

function withheldValue(values: readonly unknown[] | undefined): typeof WITHHELD | null {
  return values?.some((value) => value !== null) === true ? WITHHELD : null;
}

/** The first part of the types of a resource's events: `ip-block` for `ipBlock`. */
export function eventKind({ kind }: Resource): string {
  return kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function valueOf(row: object | null, property: string, type?: string): unknown {
  const value = (row as Record<string, unknown> | null)?.[property] ?? null;
  if (value === null) return null;
  if (value instanceof Date) return value.toISOString();
  // As the database gives them.
  if (typeof value === 'string' && type === 'DateTime') return new Date(value).toISOString();
  if (typeof value === 'string' && type === 'Float') return Number(value);
  // As in JSON: a member without a value is absent.
  return typeof value === 'object' ? (JSON.parse(JSON.stringify(value)) as unknown) : value;
}
