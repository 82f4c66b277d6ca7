import { JsonType } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Transaction } from '#platform/database/database.ts';
import { takeOriginal } from '#platform/database/originals.ts';
import { changesOf, emitChange, eventKind, formerAccessOf } from './changes.ts';
import type { ReadOnlyRow, Resource } from './declaration.ts';

/** A change that the domain has made of a resource by a verb of its own. */
export interface OwnChange<Row extends ReadOnlyRow> {
  /** The last part of the event's type, one of those that the declaration has as `events`. */
  readonly what: string;
  readonly row: Row;
  /** The subject of the token with which it was made; null where the platform itself made it. */
  readonly actor: string | null;
}

/**
 * Counts a change that the domain has made and emits its event, as the kernel does of its own changes: with each
 * changed field before and after. The row is compared with what it was when the transaction read it.
 */
export function publishOwnChange<Row extends ReadOnlyRow>(
  domain: string,
  resource: Resource,
  tx: Transaction,
  { what, row, actor }: OwnChange<Row>,
): void {
  const type = `${eventKind(resource)}.${what}`;
  if (resource.declaration.events?.[what] === undefined)
    throw new Error(`The declaration of ${resource.name} has no event ${type}`);
  const before = valuesBefore(tx.em, row);
  if (before !== null) row.version += 1;
  const now = new Date();
  row.updatedAt = now;
  // A new row gets its time when it is written, which is after this.
  const created = row as Partial<ReadOnlyRow>;
  created.createdAt ??= now;
  const changes = changesOf(resource, before, row);
  const formerAccess = formerAccessOf(resource, before, row);
  emitChange(domain, resource, tx, { type, row, changes, formerAccess, actor });
}

/** The values of a row as it was read, by property; null where it is new. */
function valuesBefore(em: EntityManager, row: object): object | null {
  const stored = takeOriginal(em, row);
  if (stored === undefined) return null;
  const { properties } = em.getMetadata<object>(row.constructor as never);
  const types = properties as Readonly<Record<string, { readonly customType?: unknown } | undefined>>;
  const values = Object.entries(stored).map(([property, value]: [string, unknown]) => {
    const isJson = types[property]?.customType instanceof JsonType;
    return [property, isJson && typeof value === 'string' ? (JSON.parse(value) as unknown) : value] as const;
  });
  return Object.fromEntries(values);
}
