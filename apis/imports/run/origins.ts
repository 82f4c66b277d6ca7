import type { FileKind, Found, Wanted } from '../kinds/kind.ts';
import type { Run } from './run.ts';
import { writeMany } from './write-many.ts';

/** What entries are in the system that they come from, which identifies them after their names have changed. */
export interface Origins {
  /** The resource that the entry at a path was when it was imported before. */
  known(kind: string, path: readonly PropertyKey[]): Known | undefined;
  /** Whether the key that an entry had is this one. */
  isKey(stored: string, key: string): boolean;
  /** Ids of all resources that the entries of the file were. */
  readonly ids: ReadonlySet<string>;
  /** Receives the key of each entry. */
  seen(kind: string, path: readonly PropertyKey[], key: string): void;
}

export interface Known {
  readonly id: string;
  /** The key of the entry then. */
  readonly key: string;
}

/** The resource with the key of its entry, so that another name is a change of it. */
export function underTheirKeys(
  { origins }: Run,
  kind: FileKind,
  wanted: readonly Wanted[],
  found: readonly Found[],
): readonly Found[] {
  if (origins === undefined) return found;
  for (const { path, key } of wanted) origins.seen(kind.kind, path, key);
  if (kind.deletedAtOnce) return found;
  const keys = new Map(
    wanted.flatMap(({ path, key }) => {
      const known = origins.known(kind.kind, path);
      return known === undefined ? [] : [[known.id, key] as const];
    }),
  );
  const moved = found.map((one) => ({ ...one, key: keys.get(one.id) ?? one.key }));
  // Another one of the name is in the way; the change of the name is refused, and says so.
  return moved.toSorted((a, b) => Number(keys.has(a.id)) - Number(keys.has(b.id)));
}

/** Deletes cables, addresses and the like whose entries are others now: their identity does not change. */
export async function deleteReplaced(run: Run, kind: FileKind): Promise<void> {
  const { origins } = run;
  if (origins === undefined) return;
  const items = kind.wanted(run).flatMap((wanted) => {
    const known = origins.known(kind.kind, wanted.path);
    if (known === undefined || origins.isKey(known.key, wanted.key) || wanted.key.includes('? ')) return [];
    return [{ of: { wanted, known }, values: { id: known.id, ...run.cause } }];
  });
  await writeMany(run, kind, kind.verbs.remove, items, {
    done({ wanted: { name }, known: { id } }) {
      run.changes.push({ action: 'DELETE', kind: kind.kind, name, id, fields: [], values: [], line: null });
    },
    // What is gone, or in use, is left unchanged: the new one is refused where it conflicts.
    refused: () => undefined,
  });
}
