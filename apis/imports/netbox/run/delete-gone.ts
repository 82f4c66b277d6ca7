import { FILE_KINDS } from '../../kinds/all-kinds.ts';
import { writeMany } from '../../run/write-many.ts';
import type { Identity } from './identities.ts';
import type { SharedRun } from './run-files.ts';
import type { LeftOut } from './report.ts';

/** Kinds that files delete; the others stay, as they do where a section of a site file is complete. */
const PRUNED = FILE_KINDS.filter(({ section }) => section !== undefined).toReversed();

/**
 * Deletes what was imported and is no longer in NetBox, where callers request it. What other domains confirm is only
 * tried here, and done after the commit. Answers what is refused, and notes what is deleted.
 */
export async function deleteGone(
  run: SharedRun,
  gone: readonly Identity[],
  when: 'before' | 'after',
  deleted: (identity: Identity) => void,
): Promise<LeftOut[]> {
  const refused: LeftOut[] = [];
  for (const kind of PRUNED.filter(({ deletedAtOnce }) => deletedAtOnce === (when === 'before'))) {
    const items = gone
      .filter((one) => one.kind === kind.kind)
      // What is inside goes before what is around it.
      .toSorted((a, b) => b.key.split('\u001f').length - a.key.split('\u001f').length)
      .map((of) => ({ of, values: { id: of.nodeId, ...run.cause } }));
    const done = (of: Identity): void => {
      const { nodeId: id, name } = of;
      run.changes.push({ action: 'DELETE', kind: kind.kind, name, id, fields: [], values: [], line: null });
      if (!kind.deletedAtOnce) run.deletions.push({ kind: kind.kind, id, name });
      deleted(of);
    };
    await writeMany(
      run,
      kind,
      kind.verbs.remove,
      items,
      {
        done,
        refused(of, { code, message, holder }) {
          if (code === 'NOT_FOUND') return deleted(of);
          if (run.deletions.some(({ id }) => id === holder)) return done(of);
          const reason = `it is gone from NetBox, and is not deleted here: ${message}`;
          refused.push({ kind: of.type, name: of.name, reason, whole: false });
        },
      },
      { dryRun: !kind.deletedAtOnce },
    );
  }
  return refused;
}
