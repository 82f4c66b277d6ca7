import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { CSV_KINDS } from '#contracts/site-file/csv-columns.ts';
import { LONGEST_SITE_FILE } from '#contracts/site-file/site-file.ts';
import { causeOf, changeReason } from '#platform/graph/change-reason.ts';
import { joinTransaction } from '#platform/graph/joint-transaction.ts';
import type { LocalGraphs } from '#platform/graph/local-graph.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { requireReference } from '#platform/references/lookup.ts';
import { accountText, freeText, idText, lineText } from '#platform/text/inputs.ts';
import type { SiteFault } from '../document/fault.ts';
import { netboxSource } from '../netbox/netbox-source.ts';
import type { NetBoxReport } from '../netbox/run/report.ts';
import type { LocatedFile } from '../document/read-site-file.ts';
import type { Credential } from '../kinds/kind.ts';
import { NO_PROGRESS, type Progress } from '../progress/progress.ts';
import { importFile, rowsOf } from '../run/import-file.ts';
import { createIds } from '../run/ids.ts';
import type { Run, SiteChange } from '../run/run.ts';
import { sourceOfFile, sourceOfTable } from './source.ts';

/** Credentials of BMCs that come with a file: one for each server of a large site. */
const MOST_CREDENTIALS = 10_000;

export const siteImportInput = z.object({
  idempotencyKey,
  document: freeText(LONGEST_SITE_FILE).optional(),
  /** In place of a document. */
  csv: z
    .object({ siteId: idText, kind: z.enum(CSV_KINDS), document: freeText(LONGEST_SITE_FILE) })
    .optional(),
  /** In place of a document; `answerNetBox` accepts it. */
  netbox: netboxSource.optional(),
  mode: z.enum(['PLAN', 'APPLY']).default('PLAN'),
  tenantId: idText.optional(),
  credentials: z
    .array(z.object({ name: lineText(128), username: accountText, password: accountText }))
    .max(MOST_CREDENTIALS, `must have at most ${MOST_CREDENTIALS} elements`)
    .optional(),
  ...changeReason,
});

/** Carries what was found out of a transaction that is rolled back. */
export class TakenBack extends Error {
  readonly changes: readonly SiteChange[];
  readonly faults: readonly SiteFault[];
  /** What a plan of a NetBox reports in addition. */
  readonly report: NetBoxReport | undefined;

  constructor(changes: readonly SiteChange[], faults: readonly SiteFault[], report?: NetBoxReport) {
    super('Nothing of the file is kept');
    this.report = report;
    this.changes = changes;
    this.faults = faults;
  }
}

/**
 * `siteImport`: the whole file in one transaction over all domains that it is about (decision 0071). What it throws with
 * a plan or with faults is `TakenBack`; `afterCommit` is given what must be called after the commit.
 */
export function createSiteImport({
  graphs,
  progress,
  authorized,
  afterCommit,
}: {
  readonly graphs: LocalGraphs;
  readonly progress: Progress;
  /** Is given the tenant of the file once the caller may import for it. */
  readonly authorized: (tenantId: string) => void;
  readonly afterCommit: (wake: () => void) => void;
}): MutationDefinition<typeof siteImportInput, { outcome: string }> {
  return {
    name: 'siteImport',
    input: siteImportInput,
    async run(
      { document, csv, mode, tenantId, credentials = [], ...cause },
      { em },
      { access, requestId, database },
    ) {
      const { actor } = access;
      const { schema } = database;
      const { ask, wake } = joinTransaction(graphs, { actor, requestId }, { em, schema });
      const source =
        csv === undefined
          ? await sourceOfFile(ask, actor, document ?? '', tenantId)
          : await sourceOfTable(ask, csv, tenantId);
      if ('faults' in source) throw new TakenBack([], source.faults);
      const { owner, place, read, existing } = source;
      await requireReference(em, access, owner, 'tenant', place);
      await access.require('operator', owner, 'tenant', place);
      authorized(owner);
      progress.begin('WAITING', null);
      // Two files of one tenant would each find that the other's resources are there in the middle of their work.
      await em.execute(`select pg_advisory_xact_lock(hashtextextended('site file ' || ?, 0))`, [owner]);
      const run: Run = { ...read, ask, ...startRun(owner, causeOf(cause), credentials, progress), existing };
      progress.begin('RUNNING', rowsOf(run));
      await importFile(run);
      const { changes, faults, deletions } = run;
      if (mode === 'PLAN') throw new TakenBack(changes, faults);
      if (faults.length > 0) throw new TakenBack([], faults);
      afterCommit(wake);
      return { outcome: JSON.stringify({ changes, deletions }) };
    },
  };
}

/** The parts of a run that no file says. */
export function startRun(
  tenantId: string,
  { reason, ticket }: ReturnType<typeof causeOf>,
  credentials: readonly ({ readonly name: string } & Credential)[],
  progress: Progress = NO_PROGRESS,
): Omit<Run, keyof LocatedFile | 'ask'> {
  const prefix = randomUUID();
  let keys = 0;
  return {
    tenantId,
    ids: createIds(),
    credentials: new Map(credentials.map(({ name, ...credential }) => [name, credential])),
    cause: { reason: reason ?? undefined, ticket: ticket ?? undefined },
    changes: [],
    faults: [],
    deletions: [],
    progress,
    nextKey: () => `${prefix}/${(keys += 1)}`,
  };
}
