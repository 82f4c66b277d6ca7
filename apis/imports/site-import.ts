import { randomUUID } from 'node:crypto';
import type { GraphContext } from '#platform/graph/context.ts';
import { askEach } from '#platform/graph/joint-transaction.ts';
import type { LocalGraphs } from '#platform/graph/local-graph.ts';
import { mutate, type ErrorData } from '#platform/graph/mutation.ts';
import { faultAt, type SiteFault } from './document/fault.ts';
import { readSiteFile } from './document/read-site-file.ts';
import { createSiteImport, TakenBack } from './mutations/import.ts';
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

/** Answers `siteImport`: changes and faults of the file; deletes after the commit what other domains must release. */
export async function siteImport(
  graphs: LocalGraphs,
  given: Readonly<Record<string, unknown>>,
  context: GraphContext,
): Promise<SiteImportPayload> {
  const wakes: (() => void)[] = [];
  const definition = createSiteImport({ graphs, afterCommit: (wake) => void wakes.push(wake) });
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
      return {
        changes,
        late: await deleteLate({ ask, nextKey: randomUUID, cause: { reason, ticket } }, deletions),
      };
    });
    const { changes = [], errors, late = [] } = answer;
    return { changes, errors: [...errors.map((one) => ofRequest(given, one)), ...late] };
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
    return { changes: error.changes, errors: error.faults };
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
