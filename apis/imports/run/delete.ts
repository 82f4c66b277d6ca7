import { FILE_KINDS } from '../kinds/all-kinds.ts';
import type { FileKind, Found } from '../kinds/kind.ts';
import type { SiteFault } from '../document/fault.ts';
import { addFault, type LateDeletion, type Run } from './run.ts';
import { writeMany, type ItemError } from './write-many.ts';

/**
 * Deletes what is there of a kind and not in a file that says that it is complete. Where other domains are asked about a
 * deletion, which a transaction cannot wait for, it is only tried here, and done by `deleteLate`.
 */
export async function deleteRest(run: Run, kind: FileKind): Promise<void> {
  const { section, deletedAtOnce } = kind;
  const place = run.file.prune?.findIndex((one) => one === section) ?? -1;
  if (section === undefined || place < 0) return;
  const keys = new Set(kind.wanted(run).map(({ key }) => key));
  const rest = (await kind.found(run)).filter(({ key, foreign }) => foreign !== true && !keys.has(key));
  // What is inside goes before what is around it.
  const items = rest
    .toSorted((a, b) => b.depth - a.depth)
    .map((found) => ({ of: found, values: { id: found.id, expectedVersion: found.version, ...run.cause } }));
  const outcome = {
    done({ id, name }: Found) {
      run.changes.push({ action: 'DELETE', kind: kind.kind, name, id, fields: [], values: [], line: null });
      if (!deletedAtOnce) run.deletions.push({ kind: kind.kind, id, name });
    },
    refused(found: Found, { message, ...error }: ItemError) {
      // What keeps it is deleted before it is.
      if (run.deletions.some(({ id }) => id === error.holder)) return outcome.done(found);
      const { name } = found;
      addFault(run, ['prune', place], `${kind.title} "${name}" is not deleted: ${message}`, error);
    },
  };
  await writeMany(run, kind, kind.verbs.remove, items, outcome, { dryRun: !deletedAtOnce });
}

/** Deletes after the rest of the file was applied; answers what was refused. */
export async function deleteLate(
  run: Pick<Run, 'ask' | 'nextKey' | 'cause' | 'progress'>,
  deletions: readonly LateDeletion[],
): Promise<SiteFault[]> {
  const faults: SiteFault[] = [];
  if (deletions.length > 0) run.progress.begin('DELETING', deletions.length);
  for (const kind of FILE_KINDS.toReversed()) {
    const items = deletions
      .filter((one) => one.kind === kind.kind)
      .map((one) => ({ of: one, values: { id: one.id, ...run.cause } }));
    if (items.length > 0) run.progress.on(kind.kind);
    await writeMany(run, kind, kind.verbs.remove, items, {
      done: () => undefined,
      ended: (count) => run.progress.advance(count),
      refused({ name }, error) {
        // A repeated request finds deleted what the first one has deleted.
        if (error.code === 'NOT_FOUND') return;
        const message = `The rest of the file is applied, but the ${kind.title} "${name}" is not deleted: ${error.message}`;
        faults.push({ ...error, message, path: ['prune'], line: null, column: null });
      },
    });
  }
  return faults;
}
