import type { SiteFault } from '../../document/fault.ts';
import { importFile, rowsOf } from '../../run/import-file.ts';
import { createIds } from '../../run/ids.ts';
import type { Origins } from '../../run/origins.ts';
import type { Run } from '../../run/run.ts';
import { placeKey, type MappedFile, type MappedObject } from '../map/mapping.ts';
import { identityKey, storedKey, type Identity } from './identities.ts';
import type { Outcome } from './outcome.ts';

/** What all files of an import share. */
export type SharedRun = Pick<
  Run,
  'ask' | 'tenantId' | 'cause' | 'changes' | 'deletions' | 'nextKey' | 'credentials' | 'progress'
>;

/** Entries of a file with the keys that they have. */
type Keys = Map<MappedObject, { readonly kind: string; readonly key: string }>;

/**
 * Writes the files of a NetBox one after the other, in one transaction. What the graph refuses is left out; answers what
 * each object has become.
 */
export async function runFiles(
  shared: SharedRun,
  files: readonly MappedFile[],
  known: ReadonlyMap<string, Identity>,
  outcome: Outcome,
): Promise<Identity[]> {
  const identities: Identity[] = [];
  const scopes = files.map(({ content }) => ({ ...shared, file: content, ids: createIds() }));
  shared.progress.begin(
    'RUNNING',
    scopes.reduce((sum, scope) => sum + rowsOf(scope), 0),
  );
  for (const file of files) {
    if (Object.keys(file.content).length === 0) continue;
    const keys: Keys = new Map();
    const ids = createIds();
    const faults: SiteFault[] = [];
    const origins = originsOf(file, known, keys);
    await importFile({ ...shared, file: file.content, at: placeAt, ids, faults, origins });
    for (const [object, { kind, key }] of keys) {
      const nodeId = ids.get(kind, key);
      if (nodeId === undefined) continue;
      outcome.made(object, nodeId);
      const { type, id: objectId, name } = object;
      const annotated = object.annotation !== undefined;
      const identity = { type, objectId, kind, nodeId, key: storedKey(key), name, annotated };
      if (object.isReal) identities.push(identity);
    }
    for (const { path, message } of faults) {
      const object = objectAt(file, path);
      if (object !== undefined) outcome.refuse(object, message);
    }
  }
  return identities;
}

function originsOf(file: MappedFile, known: ReadonlyMap<string, Identity>, keys: Keys): Origins {
  const identityOf = ({ type, id }: MappedObject): Identity | undefined =>
    known.get(identityKey({ type, objectId: id }));
  const ids = new Set([...file.origins.values()].flatMap((object) => identityOf(object)?.nodeId ?? []));
  return {
    ids,
    known(kind, path) {
      const object = file.origins.get(placeKey(path));
      if (object?.entry?.kind !== kind) return undefined;
      const identity = identityOf(object);
      return identity?.kind === kind ? { id: identity.nodeId, key: identity.key } : undefined;
    },
    isKey: (stored, key) => stored === storedKey(key),
    seen(kind, path, key) {
      const object = file.origins.get(placeKey(path));
      if (object?.entry?.kind === kind) keys.set(object, { kind, key });
    },
  };
}

/** Where a value is: `networkDevices[3].name`. */
function placeAt(path: readonly PropertyKey[]): ReturnType<Run['at']> {
  const shown = path.map((part, index) =>
    /^\d+$/.test(String(part)) ? `[${String(part)}]` : `${index === 0 ? '' : '.'}${String(part)}`,
  );
  return { path: shown.join(''), line: null, column: null };
}

/** The object whose entry is at a path, or around it. */
function objectAt({ origins }: MappedFile, path: readonly string[]): MappedObject | undefined {
  for (let end = path.length; end > 0; end -= 1) {
    const found = origins.get(placeKey(path.slice(0, end)));
    if (found !== undefined) return found;
  }
  return undefined;
}
