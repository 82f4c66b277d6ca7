import type { FileKind, Found, Wanted } from '../kinds/kind.ts';
import { differences, resolved } from './compare.ts';
import { underTheirKeys } from './origins.ts';
import { addFault, type ChangedValue, type Run, type SiteChange } from './run.ts';
import { changedValues } from './shown-values.ts';
import { writeMany, type Item, type ItemError } from './write-many.ts';

interface Written {
  readonly wanted: Wanted;
  readonly fields: readonly string[];
  readonly changed: readonly ChangedValue[];
}

/** Creates and changes what the file names of a kind, those around others first. */
export async function writeKind(run: Run, failed: Set<string>, kind: FileKind): Promise<void> {
  run.progress.on(kind.kind);
  const wanted = eachOnce(run, kind, kind.wanted(run));
  const found = underTheirKeys(run, kind, wanted, await kind.found(run));
  // Of two with one key, that of the file's own tenant is meant.
  for (const { key, id, name } of [...found].toSorted(
    (a, b) => Number(b.foreign === true) - Number(a.foreign === true),
  ))
    run.ids.set(kind.kind, key, id, name);
  const own = new Map(found.filter(({ foreign }) => foreign !== true).map((one) => [one.key, one]));
  for (const depth of [...new Set(wanted.map((one) => one.depth))].toSorted((a, b) => a - b)) {
    await writeLevel(
      run,
      failed,
      kind,
      wanted.filter((one) => one.depth === depth),
      own,
    );
  }
}

/** Names what the file has twice. */
function eachOnce(run: Run, kind: FileKind, wanted: readonly Wanted[]): Wanted[] {
  const keys = new Set<string>();
  return wanted.filter((one) => {
    if (!keys.has(one.key)) return keys.add(one.key);
    addFault(run, one.path, `the ${kind.title} "${one.name}" is there twice`);
    return false;
  });
}

async function writeLevel(
  run: Run,
  failed: Set<string>,
  kind: FileKind,
  level: readonly Wanted[],
  own: ReadonlyMap<string, Found>,
): Promise<void> {
  const creations: Item<Written>[] = [];
  const updates: Item<Written>[] = [];
  for (const wanted of level) {
    const { initial = {}, path } = wanted;
    const existing = own.get(wanted.key);
    const values = resolved(run, failed, kind, {
      path,
      values: existing === undefined ? { ...initial, ...wanted.values } : wanted.values,
    });
    if (run.existing?.has(kind.kind) === true) {
      if (existing === undefined) failed.add(`${kind.kind} ${wanted.key}`);
      if (existing === undefined) addFault(run, path, lacking(kind, wanted), { code: 'NOT_FOUND' });
    } else if (values === undefined) {
      failed.add(`${kind.kind} ${wanted.key}`);
    } else if (existing === undefined) {
      const lack = kind.lackOf?.(run, wanted);
      if (lack !== undefined) {
        failed.add(`${kind.kind} ${wanted.key}`);
        addFault(run, [...path, ...lack.path], lack.message);
        continue;
      }
      const given = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
      creations.push({ of: { wanted, fields: [], changed: [] }, values: Object.fromEntries(given) });
    } else {
      const update = updateOf(run, kind, wanted, existing, differences(values, existing.values));
      if (update !== undefined) updates.push(update);
    }
  }
  run.progress.advance(level.length - creations.length - updates.length);
  await write(run, failed, kind, 'CREATE', creations);
  await write(run, failed, kind, 'UPDATE', updates);
}

function lacking({ title }: FileKind, { name }: Wanted): string {
  return `there is no ${title} "${name}". Check its name, or create it first`;
}

function updateOf(
  run: Run,
  kind: FileKind,
  wanted: Wanted,
  existing: Found,
  different: Readonly<Record<string, unknown>>,
): Item<Written> | undefined {
  const fields = Object.keys(different);
  const fixed = fields.filter((property) => kind.fixed.includes(property));
  for (const property of fixed) {
    const word = kind.words[property] ?? property;
    const message = `the ${kind.title} ${existing.id} is there, and its ${word} cannot change. Delete it first, or describe it as it is`;
    addFault(run, [...wanted.path, word], message, { code: 'CONFLICT', holder: existing.id });
  }
  if (fixed.length > 0 || fields.length === 0) return undefined;
  const { id, version } = existing;
  return {
    of: { wanted, fields, changed: changedValues(run.ids, fields, existing.values, different) },
    values: { ...different, id, expectedVersion: version, ...run.cause },
  };
}

async function write(
  run: Run,
  failed: Set<string>,
  kind: FileKind,
  action: 'CREATE' | 'UPDATE',
  items: readonly Item<Written>[],
): Promise<void> {
  const changes = new Map<Wanted, SiteChange>();
  const verb = action === 'CREATE' ? kind.verbs.create : 'Update';
  await writeMany(run, kind, verb, items, {
    done({ wanted, fields, changed }, id) {
      run.ids.set(kind.kind, wanted.key, id, wanted.name);
      const { line } = run.at(wanted.path);
      changes.set(wanted, { action, kind: kind.kind, name: wanted.name, id, fields, values: changed, line });
    },
    refused({ wanted }, error) {
      failed.add(`${kind.kind} ${wanted.key}`);
      addFault(run, placeOf(kind, wanted, error), error.message, error);
    },
    skipped: ({ wanted }) => void failed.add(`${kind.kind} ${wanted.key}`),
    ended: (items) => run.progress.advance(items),
  });
  run.changes.push(...changes.values());
}

/** Where the value is that an error is about: its path begins with `items` and the place of the item. */
function placeOf(kind: FileKind, { path }: Wanted, error: ItemError): readonly PropertyKey[] {
  const [property, ...rest] = error.path.slice(2);
  return property === undefined ? path : [...path, kind.words[property] ?? property, ...rest];
}
