import type { IdOf } from '#platform/ids/kinds.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isIdOf, newId } from '#platform/ids/id.ts';
import { Component, type ComponentKind } from '../entities/component.ts';
import type { Change } from './change.ts';
import { changedPlaces, componentChanges } from './component-changes.ts';
import { changesBetween, renameHistories, type NewChange, type RecordedPart } from './component-history.ts';
import { identitiesOf } from './component-identity.ts';
import { matchComponents, placeOf, type Matching, type Part } from './match-components.ts';
import { settleUnread, type Settled } from './settle-unread.ts';

export interface FoundComponents {
  readonly components: readonly Part[];
  /** Kinds of which the BMC did not report all: those missing are unread, not gone. */
  readonly unread: readonly ComponentKind[];
}

export interface StoredComponents {
  /** All that the server has now, those included that were not read this time. */
  readonly components: readonly RecordedPart[];
  readonly changes: readonly Change[];
  /** The changes of each component. */
  readonly history: readonly NewChange[];
  /** Places in which another component is than before, or none. */
  readonly changedPlaces: ReadonlySet<string>;
  /** Where a component that was found under another name is on record. */
  readonly places: Settled['places'];
}

/**
 * Replaces a server's components by those that were found. A component that is found again keeps its id, and its changes are
 * in `history`, which the caller stores.
 */
export async function storeComponents(
  em: EntityManager,
  serverId: IdOf<'server'>,
  found: FoundComponents,
): Promise<StoredComponents> {
  const before = (await em.find(Component, { serverId })).map((row) => ({
    ...fieldsOf(row),
    id: row.id,
    identity: row.identity ?? row.id,
  }));
  const { matching, components, places } = compared(before, found);
  const ids = new Map<Part, IdOf<'serverComponent'>>(matching.same.map(([old, part]) => [part, old.id]));
  const identities = identitiesOf(components);
  const recorded = new Map(
    components.map((part) => {
      const id = ids.get(part) ?? recordedId(part) ?? newId('serverComponent');
      return [part, { ...fieldsOf(part), id, identity: identities.get(part) ?? id }] as const;
    }),
  );
  const of = (part: Part): Recorded => required(recorded.get(part), part);
  const { same, replaced, added, removed } = matching;
  const known = {
    same: same.map(([old, part]) => [old, of(part)] as const),
    replaced: replaced.map(([old, part]) => [old, of(part)] as const),
    added: added.map(of),
    removed,
  };

  if (!isUnchanged(known)) {
    const rows = [...recorded.values()].map((row) => ({ ...row, serverId }));
    // All of them again: places may have been exchanged, and no two components are in one at any moment.
    await em.nativeDelete(Component, { serverId });
    if (rows.length > 0) await em.insertMany(Component, rows);
    const renamed = known.same.map(([old, part]) => ({ was: old.identity, is: part.identity }));
    await renameHistories(
      em,
      serverId,
      renamed.filter(({ was, is }) => was !== is),
    );
  }
  return {
    components: [...recorded.values()],
    changes: componentChanges(matching),
    history: changesBetween(known),
    changedPlaces: changedPlaces(matching),
    places,
  };
}

/** A component with its id. */
interface Recorded extends RecordedPart {
  readonly id: IdOf<'serverComponent'>;
}

function required(row: Recorded | undefined, part: Part): Recorded {
  if (row === undefined) throw new Error(`The component ${placeOf(part)} was found and is not on record.`);
  return row;
}

/** The id of a component that was not read this time, and is kept as it is on record. */
function recordedId(part: Part): IdOf<'serverComponent'> | undefined {
  const id = 'id' in part ? String(part.id) : undefined;
  return isIdOf(id, 'serverComponent') ? id : undefined;
}

/** What was found beside what is on record: a component of a kind that was not read whole is never removed. */
export function compared<Old extends Part>(
  before: readonly Old[],
  { components: found, unread }: FoundComponents,
): {
  readonly matching: Matching<Old, Part>;
  readonly components: readonly Part[];
  readonly places: Settled['places'];
} {
  const settled = settleUnread(before, found, unread);
  const matching = matchComponents(before, settled.components);
  const kept = matching.removed.filter((part) => unread.includes(part.kind));
  return {
    matching: { ...matching, removed: matching.removed.filter((part) => !kept.includes(part)) },
    components: [...settled.components, ...kept],
    places: settled.places,
  };
}

function isUnchanged({ same, replaced, added, removed }: Matching<RecordedPart, RecordedPart>): boolean {
  const rest = replaced.length + added.length + removed.length;
  return (
    rest === 0 &&
    same.every(
      ([old, part]) =>
        old.identity === part.identity && JSON.stringify(fieldsOf(old)) === JSON.stringify(fieldsOf(part)),
    )
  );
}

function fieldsOf(part: Part | Component): Part {
  const { kind, name, model = null, serialNumber = null, mac = null } = part;
  const capacity = part.capacity === null || part.capacity === undefined ? null : Number(part.capacity);
  return { kind, name, model, serialNumber, mac, capacity };
}
