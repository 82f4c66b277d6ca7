import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '#platform/ids/id.ts';
import { Component, type ComponentKind } from '../entities/component.ts';
import type { Change } from './change.ts';
import { changedPlaces, componentChanges } from './component-changes.ts';
import { matchComponents, placeOf, type Matching, type Part } from './match-components.ts';

export interface FoundComponents {
  readonly components: readonly Part[];
  /** Kinds of which the BMC did not tell all: those missing are unread, not gone. */
  readonly unread: readonly ComponentKind[];
}

interface StoredPart extends Part {
  readonly id: string;
}

export interface StoredComponents {
  /** All that the server has now, those included that were not read this time. */
  readonly components: readonly Part[];
  readonly changes: readonly Change[];
  /** Places in which another component is than before, or none. */
  readonly changedPlaces: ReadonlySet<string>;
}

/** Makes a server's components those that were found. A component that is found again keeps its id. */
export async function storeComponents(
  em: EntityManager,
  serverId: string,
  found: FoundComponents,
): Promise<StoredComponents> {
  const before = (await em.find(Component, { serverId })).map((row) => ({ ...fieldsOf(row), id: row.id }));
  const { matching, kept } = keepUnread(matchComponents(before, found.components), found);
  const ids = new Map<Part, string>(matching.same.map(([old, part]) => [part, old.id]));
  for (const part of kept) ids.set(part, part.id);
  const components = [...found.components, ...kept];

  if (!isUnchanged(matching)) {
    const rows = components.map((part) => ({
      ...fieldsOf(part),
      id: ids.get(part) ?? newId('serverComponent'),
      serverId,
    }));
    // All of them anew: places may have been exchanged, and no two components are in one at any moment.
    await em.nativeDelete(Component, { serverId });
    if (rows.length > 0) await em.insertMany(Component, rows);
  }
  return { components, changes: componentChanges(matching), changedPlaces: changedPlaces(matching) };
}

function keepUnread(
  matching: Matching<StoredPart, Part>,
  { components, unread }: FoundComponents,
): { readonly matching: Matching<StoredPart, Part>; readonly kept: readonly StoredPart[] } {
  const taken = new Set(components.map(placeOf));
  const isKept = (part: StoredPart): boolean => unread.includes(part.kind) && !taken.has(placeOf(part));
  return {
    matching: { ...matching, removed: matching.removed.filter((part) => !isKept(part)) },
    kept: matching.removed.filter(isKept),
  };
}

function isUnchanged({ same, replaced, added, removed }: Matching<Part, Part>): boolean {
  const rest = replaced.length + added.length + removed.length;
  return (
    rest === 0 &&
    same.every(([old, part]) => JSON.stringify(fieldsOf(old)) === JSON.stringify(fieldsOf(part)))
  );
}

function fieldsOf(part: Part | Component): Part {
  const { kind, name, model = null, serialNumber = null, mac = null } = part;
  const capacity = part.capacity === null || part.capacity === undefined ? null : Number(part.capacity);
  return { kind, name, model, serialNumber, mac, capacity };
}
