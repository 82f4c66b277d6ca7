import type { IdOf } from '#platform/ids/kinds.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '#platform/ids/id.ts';
import { Inspection, type InspectionGap, type InspectionWarning } from '../entities/inspection.ts';
import type { Change } from './change.ts';

/** Inspections that are kept of one server; the schema says so too. */
const INSPECTIONS_KEPT = 100;

/** Differences that one inspection lists; the schema says so too. */
const CHANGES_LISTED = 500;

export interface FoundInspection {
  readonly changes: readonly Change[];
  readonly gaps: readonly InspectionGap[];
  readonly warnings: readonly InspectionWarning[];
}

/** Puts on record what an operation found. What it reported before, by a step whose answer was lost, stays on record. */
export async function recordInspection(
  em: EntityManager,
  { serverId, operationId }: { readonly serverId: IdOf<'server'>; readonly operationId: IdOf<'operation'> },
  { changes, gaps, warnings }: FoundInspection,
): Promise<IdOf<'serverInspection'>> {
  const recorded = await em.findOne(Inspection, { serverId, operationId });
  if (recorded !== null) {
    const more = recorded.first ? [] : changes;
    recorded.changes = [...recorded.changes, ...more].slice(0, CHANGES_LISTED);
    recorded.changeCount += more.length;
    Object.assign(recorded, { gaps, warnings });
    return recorded.id;
  }
  const first = (await em.count(Inspection, { serverId })) === 0;
  const { id } = em.create(Inspection, {
    id: newId('serverInspection'),
    serverId,
    operationId,
    first,
    changes: first ? [] : changes.slice(0, CHANGES_LISTED),
    changeCount: first ? 0 : changes.length,
    gaps,
    warnings,
  });
  await em.flush();
  await em.execute(
    `delete from inspection where id in (
       select id from inspection where server_id = ? order by created_at desc, id desc offset ?)`,
    [serverId, INSPECTIONS_KEPT],
  );
  return id;
}
