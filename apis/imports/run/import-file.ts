import { FILE_KINDS } from '../kinds/all-kinds.ts';
import { deleteRest } from './delete.ts';
import { deleteReplaced } from './origins.ts';
import type { Scope } from '../kinds/kind.ts';
import { addFault, type Run } from './run.ts';
import { writeAttached } from './attached.ts';
import { writeKind } from './write-kind.ts';
import { writeServers } from './servers.ts';

/** Sections of resources inside a site. */
const OF_THE_SITE = ['locations', 'racks', 'networkDevices', 'servers', 'cables'] as const;

/**
 * Applies the file within one transaction. It continues after a fault, to find the others; then the
 * caller takes everything back.
 */
export async function importFile(run: Run): Promise<void> {
  const { file } = run;
  if (file.site === undefined) {
    for (const section of OF_THE_SITE.filter((one) => file[one] !== undefined))
      addFault(run, [section], 'needs the site: name it in the section `site`');
    if (run.faults.length > 0) return;
  }
  const failed = new Set<string>();
  for (const kind of FILE_KINDS) {
    if (kind === AT_ONCE[0]) await makeRoom(run);
    await writeKind(run, failed, kind);
  }
  run.progress.on('server');
  await writeServers(run);
  run.progress.on('annotation');
  await writeAttached(run);
  for (const kind of FILE_KINDS.toReversed()) if (!kind.deletedAtOnce) await deleteRest(run, kind);
}

/** How many entries a file has. */
export function rowsOf(scope: Scope): number {
  return FILE_KINDS.reduce((sum, kind) => sum + kind.wanted(scope).length, 0);
}

const AT_ONCE = FILE_KINDS.filter(({ deletedAtOnce }) => deletedAtOnce);

/** Deletes first what is in the way of what is created: blocks, ranges and addresses exclude each other. */
async function makeRoom(run: Run): Promise<void> {
  for (const kind of AT_ONCE) {
    for (const { key, id } of await kind.found(run)) run.ids.set(kind.kind, key, id);
  }
  for (const kind of AT_ONCE.toReversed()) {
    await deleteReplaced(run, kind);
    await deleteRest(run, kind);
  }
}
