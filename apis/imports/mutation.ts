import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { LONGEST_SITE_FILE } from '#contracts/site-file/site-file.ts';
import { causeOf, changeReason } from '#platform/graph/change-reason.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { askEach, joinTransaction } from '#platform/graph/joint-transaction.ts';
import type { LocalGraphs } from '#platform/graph/local-graph.ts';
import { idempotencyKey, mutate, type ErrorData, type MutationDefinition } from '#platform/graph/mutation.ts';
import { requireReference } from '#platform/references/lookup.ts';
import { freeText, idText } from '#platform/text/inputs.ts';
import { readSiteFile, type LocatedFile } from './document/read-site-file.ts';
import { faultAt, type SiteFault } from './document/fault.ts';
import { deleteLate } from './run/delete.ts';
import { tenantOfFile } from './run/file-tenant.ts';
import { importFile } from './run/import-file.ts';
import { createIds } from './run/ids.ts';
import type { LateDeletion, Run, SiteChange } from './run/run.ts';

const input = z.object({
  idempotencyKey,
  document: freeText(LONGEST_SITE_FILE),
  mode: z.enum(['PLAN', 'APPLY']).default('PLAN'),
  tenantId: idText.optional(),
  ...changeReason,
});

interface Outcome {
  readonly changes: readonly SiteChange[];
  readonly faults: readonly SiteFault[];
  readonly deletions: readonly LateDeletion[];
}

/** Carries what was found out of a transaction that is rolled back. */
class TakenBack extends Error {
  readonly outcome: Pick<Outcome, 'changes' | 'faults'>;

  constructor(outcome: Pick<Outcome, 'changes' | 'faults'>) {
    super('Nothing of the file is kept');
    this.outcome = outcome;
  }
}

/** What was done; none of it where the request was refused. */
interface Done {
  readonly changes?: readonly SiteChange[];
  /** Deletions that were refused. */
  readonly late?: readonly SiteFault[];
}

export interface SiteImportPayload {
  readonly changes: readonly SiteChange[];
  readonly errors: readonly SiteFault[];
}

/** `siteImport`: the whole file in one transaction over all domains that it is about (decision 0071). */
export async function siteImport(
  graphs: LocalGraphs,
  given: Readonly<Record<string, unknown>>,
  context: GraphContext,
): Promise<SiteImportPayload> {
  const asker = { actor: context.access.actor, requestId: context.requestId };
  const wakes: (() => void)[] = [];
  const definition: MutationDefinition<typeof input, { outcome: string }> = {
    name: 'siteImport',
    input,
    async run({ document, mode, tenantId, ...cause }, { em }, within) {
      const read = readSiteFile(document);
      if ('faults' in read) throw new TakenBack({ changes: [], faults: read.faults });
      const { schema } = context.database;
      const { ask, wake } = joinTransaction(graphs, asker, { em, schema });
      const { tenant: path } = read.file;
      const owner = await tenantOfFile(ask, asker.actor, { tenantId, path });
      const place = tenantId === undefined && path !== undefined ? ['tenant'] : ['tenantId'];
      await requireReference(em, within.access, owner, 'tenant', place);
      await within.access.require('operator', owner, 'tenant', place);
      // Two files of one tenant would each find that the other's resources are there in the middle of their work.
      await em.execute(`select pg_advisory_xact_lock(hashtextextended('site file ' || ?, 0))`, [owner]);
      const run: Run = { ...read, ask, ...startRun(owner, causeOf(cause)) };
      await importFile(run);
      const { changes, faults, deletions } = run;
      if (faults.length > 0) throw new TakenBack({ changes: mode === 'PLAN' ? changes : [], faults });
      if (mode === 'PLAN') throw new TakenBack({ changes, faults });
      wakes.push(wake);
      return { outcome: JSON.stringify({ changes, deletions }) };
    },
  };
  const keyed = { ...given, idempotencyKey: given['idempotencyKey'] ?? randomUUID() };
  try {
    const {
      changes = [],
      errors,
      late = [],
    } = await mutate(definition, keyed, context, async (refs, { reason, ticket }): Promise<Done> => {
      for (const wake of wakes) wake();
      const { changes, deletions } = JSON.parse(refs.outcome) as Pick<Outcome, 'changes' | 'deletions'>;
      const run = { ask: askEach(graphs, asker), nextKey: randomUUID, cause: { reason, ticket } };
      return { changes, late: await deleteLate(run, deletions) };
    });
    return { changes, errors: [...errors.map((one) => ofRequest(given, one)), ...late] };
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
    const { changes, faults } = error.outcome;
    return { changes, errors: faults };
  }
}

function startRun(
  tenantId: string,
  { reason, ticket }: ReturnType<typeof causeOf>,
): Omit<Run, keyof LocatedFile | 'ask'> {
  const prefix = randomUUID();
  let keys = 0;
  return {
    tenantId,
    ids: createIds(),
    cause: { reason: reason ?? undefined, ticket: ticket ?? undefined },
    changes: [],
    faults: [],
    deletions: [],
    nextKey: () => `${prefix}/${(keys += 1)}`,
  };
}

/** A fault that is of no value of the file, or of its tenant. */
function ofRequest({ document }: Readonly<Record<string, unknown>>, error: ErrorData): SiteFault {
  const { code, message, path, holder, retryable } = error;
  if (path[0] === 'tenant') {
    const read = readSiteFile(String(document));
    if ('at' in read) return faultAt(read.at(['tenant']), message, { code, holder, retryable });
  }
  return { code, message, path, holder, retryable, line: null, column: null };
}
