import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '#platform/ids/id.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { ComponentChange } from '../entities/component-change.ts';
import type { Change } from './change.ts';
import { fieldChanges } from './component-changes.ts';
import { placeOf, type Matching, type Part } from './match-components.ts';

/** Changes of components that are kept of one server, the newest; the schema says so too. */
const CHANGES_KEPT = 5_000;

/** A component on record. */
export interface RecordedPart extends Part {
  /** What is the same wherever it is: its id, where nothing of it distinguishes it. */
  readonly identity: string;
}

/** A change of a component. */
export type NewChange = Pick<
  ComponentChange,
  'identity' | 'kind' | 'componentKind' | 'name' | 'model' | 'serialNumber' | 'field' | 'before' | 'after'
>;

/** The changes of components between two readings of a server. */
export function changesBetween({
  same,
  replaced,
  added,
  removed,
}: Matching<RecordedPart, RecordedPart>): NewChange[] {
  return [
    ...[...removed, ...replaced.map(([old]) => old)].map((part) => changeOf(part, 'DISAPPEARED')),
    ...[...added, ...replaced.map(([, part]) => part)].map((part) => changeOf(part, 'APPEARED')),
    ...same.flatMap(([old, part]) => {
      const [before, after] = [old.name, part.name];
      const moved = before === after ? [] : [changeOf(part, 'MOVED', { field: 'name', before, after })];
      return [...moved, ...fieldChanges(old, part).map((change) => changeOf(part, 'CHANGED', change))];
    }),
  ];
}

/** The changes of attributes that are about a component. */
export function attributeChanges(
  changes: readonly Change[],
  parts: readonly RecordedPart[],
): readonly NewChange[] {
  const inPlace = new Map(parts.map((part) => [placeOf(part), part]));
  return changes.flatMap((change) => {
    const part = inPlace.get(change.subject);
    return part === undefined ? [] : [changeOf(part, 'CHANGED', change)];
  });
}

function changeOf(
  { identity, kind: componentKind, name, model, serialNumber }: RecordedPart,
  kind: NewChange['kind'],
  { field, before, after }: Pick<Change, 'field' | 'before' | 'after'> = NO_FIELD,
): NewChange {
  return { identity, kind, componentKind, name, model, serialNumber, field, before, after };
}

const NO_FIELD = { field: null, before: null, after: null };

/** Where and by what a change was found. */
export interface FoundChange {
  readonly serverId: IdOf<'server'>;
  readonly tenantId: IdOf<'tenant'>;
  readonly source: string;
  readonly operationId: IdOf<'operation'> | null;
}

/** Stores changes of components of a server; the oldest changes are deleted where there are too many. */
export async function keepChanges(
  em: EntityManager,
  changes: readonly NewChange[],
  found: FoundChange,
): Promise<void> {
  if (changes.length === 0) return;
  const createdAt = new Date();
  // In the order of their ids, by which lists are sorted where moments are equal.
  const ids = changes.map(() => newId('serverComponentChange')).toSorted();
  await em.insertMany(
    ComponentChange,
    changes.flatMap((change, index) => ({ ...change, ...found, id: ids[index], createdAt })),
  );
  await em.execute(
    `delete from component_change where id in (
       select id from component_change where server_id = ? order by created_at desc, id desc offset ?)`,
    [found.serverId, CHANGES_KEPT],
  );
}

/** Gives the history of components another identity, by which they are distinguished from now on. */
export async function renameHistories(
  em: EntityManager,
  serverId: IdOf<'server'>,
  renamed: readonly { readonly was: string; readonly is: string }[],
): Promise<void> {
  if (renamed.length === 0) return;
  await em.execute(
    `update component_change kept set identity = renamed.is
     from jsonb_to_recordset(?::jsonb) as renamed (was text, "is" text)
     where kept.server_id = ? and kept.identity = renamed.was`,
    [JSON.stringify(renamed), serverId],
  );
}
