import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { attachAll } from '../map/attach.ts';
import type { MappedObject } from '../map/mapping.ts';
import type { MappedNetBox } from '../map/map-netbox.ts';
import type { NetBoxContent } from '../read/read-netbox.ts';
import { deleteGone } from './delete-gone.ts';
import {
  dropIdentities,
  identityKey,
  loadIdentities,
  saveIdentities,
  type Identity,
  type IdentityScope,
} from './identities.ts';
import { writeModels } from './models.ts';
import { createOutcome } from './outcome.ts';
import { reportOf, type LeftOut, type NetBoxReport } from './report.ts';
import { runFiles, type SharedRun } from './run-files.ts';

/** Applies the contents of a NetBox, within one transaction. */
export async function runNetBox(
  { em, run, scope }: { readonly em: EntityManager; readonly run: SharedRun; readonly scope: IdentityScope },
  content: Pick<NetBoxContent, 'version' | 'unmapped'>,
  { files, models, objects }: MappedNetBox,
  { prune }: { readonly prune: boolean },
): Promise<NetBoxReport> {
  const known = await loadIdentities(em, scope);
  const there = new Set(objects.map(({ type, id }) => identityKey({ type, objectId: id })));
  const gone = prune ? [...known].flatMap(([key, one]) => (there.has(key) ? [] : [one])) : [];
  const deleted: Identity[] = [];
  const note = (identity: Identity): void => void deleted.push(identity);
  const stays: LeftOut[] = await deleteGone(run, gone, 'before', note);
  keepDecisions(files, known);
  const [base] = files;
  const had = ({ type, id }: MappedObject): boolean =>
    known.get(identityKey({ type, objectId: id }))?.annotated === true;
  if (base !== undefined) attachAll(base, objects, had);
  const outcome = createOutcome();
  await writeModels(run, models, outcome);
  const identities = await runFiles(run, files, known, outcome);
  stays.push(...(await deleteGone(run, gone, 'after', note)));
  const changed = identities.filter((one) => !isDeepStrictEqual(one, known.get(identityKey(one))));
  await saveIdentities(em, scope, changed);
  await dropIdentities(em, scope, deleted);
  const report = reportOf(content, objects, outcome);
  return { ...report, leftOut: [...stays, ...report.leftOut] };
}

/** Whether machines get addresses from a block is decided here once it is imported; NetBox has no such word. */
function keepDecisions(files: MappedNetBox['files'], known: ReadonlyMap<string, Identity>): void {
  for (const { content, origins } of files) {
    for (const [index, block] of (content.ipBlocks ?? []).entries()) {
      const object = origins.get(`ipBlocks.${index}`);
      if (object !== undefined && known.has(identityKey({ type: object.type, objectId: object.id })))
        delete block.allocatable;
    }
  }
}
