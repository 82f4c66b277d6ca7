import { randomUUID } from 'node:crypto';
import type { GraphContext } from '#platform/graph/context.ts';
import { askEach } from '#platform/graph/joint-transaction.ts';
import type { LocalGraphs } from '#platform/graph/local-graph.ts';
import { errorsAsData, idempotencyKey, mutate, type ErrorData } from '#platform/graph/mutation.ts';
import { faultAt, type SiteFault } from './document/fault.ts';
import { readSiteFile } from './document/read-site-file.ts';
import { createSiteImport, TakenBack } from './mutations/import.ts';
import type { Requests } from './netbox/requests.ts';
import { NO_PROGRESS, type Progress } from './progress/progress.ts';
import { recordProgress } from './progress/record-progress.ts';
import { deleteLate } from './run/delete.ts';
import type { LateDeletion, SiteChange } from './run/run.ts';

/** What was done; none of it where the request was refused. */
interface Done {
  readonly changes?: readonly SiteChange[];
  /** Deletions that were refused. */
  readonly late?: readonly SiteFault[];
}

interface SiteImportPayload {
  readonly changes: readonly SiteChange[];
  readonly errors: readonly SiteFault[];
}

/** The answer for a file, with its tenant where the caller may import for it. */
export interface FileAnswer {
  readonly payload: SiteImportPayload;
  readonly owner: string | undefined;
}

interface Parts {
  readonly graphs: LocalGraphs;
  readonly requests: Requests<FileAnswer>;
}

/**
 * Answers `siteImport` of a file. A request that is repeated while the first one runs joins it, as clients repeat what
 * takes longer than the gateway waits; the progress of a request with a key is kept for `siteImportProgress`.
 */
export async function siteImport(
  { graphs, requests }: Parts,
  given: Readonly<Record<string, unknown>>,
  context: GraphContext,
): Promise<SiteImportPayload> {
  const { access, database, log } = context;
  const { subject: actor } = access.actor;
  const key = idempotencyKey.safeParse(given['idempotencyKey']).data;
  if (key === undefined) return (await importNow(graphs, given, context, NO_PROGRESS)).payload;
  let isFirst = false;
  const { payload, owner } = await requests.once(actor, key, given, async () => {
    isFirst = true;
    const mode = given['mode'] === 'APPLY' ? 'APPLY' : 'PLAN';
    const progress = recordProgress(database, { actor, key, mode }, log);
    try {
      return await importNow(graphs, given, context, progress);
    } finally {
      await progress.end();
    }
  });
  if (isFirst || owner === undefined) return payload;
  try {
    await access.require('operator', owner, 'tenant', ['idempotencyKey']);
    return payload;
  } catch (error) {
    const errors = errorsAsData(error);
    if (errors === undefined) throw error;
    return { changes: [], errors: errors.map((one) => ({ ...one, line: null, column: null })) };
  }
}

/** Changes and faults of the file; deletes after the commit what other domains must release. */
async function importNow(
  graphs: LocalGraphs,
  given: Readonly<Record<string, unknown>>,
  context: GraphContext,
  progress: Progress,
): Promise<FileAnswer> {
  const wakes: (() => void)[] = [];
  let owner: string | undefined;
  const definition = createSiteImport({
    graphs,
    progress,
    authorized: (tenantId) => (owner = tenantId),
    afterCommit: (wake) => void wakes.push(wake),
  });
  const keyed = { ...given, idempotencyKey: given['idempotencyKey'] ?? randomUUID() };
  const ask = askEach(graphs, { actor: context.access.actor, requestId: context.requestId });
  try {
    const answer = await mutate(definition, keyed, context, async ({ outcome }, cause): Promise<Done> => {
      for (const wake of wakes) wake();
      const { changes, deletions } = JSON.parse(outcome) as {
        readonly changes: readonly SiteChange[];
        readonly deletions: readonly LateDeletion[];
      };
      const { reason, ticket } = cause;
      const late = { ask, nextKey: randomUUID, cause: { reason, ticket }, progress };
      return { changes, late: await deleteLate(late, deletions) };
    });
    const { changes = [], errors, late = [] } = answer;
    const payload = { changes, errors: [...errors.map((one) => ofRequest(given, one)), ...late] };
    return { payload, owner };
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
    return { payload: { changes: error.changes, errors: error.faults }, owner };
  }
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
