import { randomUUID } from 'node:crypto';
import type { GraphContext } from '#platform/graph/context.ts';
import { askEach } from '#platform/graph/joint-transaction.ts';
import type { LocalGraphs } from '#platform/graph/local-graph.ts';
import { errorsAsData, mutate } from '#platform/graph/mutation.ts';
import { parseInput } from '#platform/graph/parse-input.ts';
import type { SiteFault } from '../document/fault.ts';
import { TakenBack } from '../mutations/import.ts';
import type { Progress } from '../progress/progress.ts';
import { recordProgress } from '../progress/record-progress.ts';
import { deleteLate } from '../run/delete.ts';
import type { LateDeletion, SiteChange } from '../run/run.ts';
import {
  createNetBoxImport,
  netboxRequest,
  ownerOf,
  readSource,
  type NetBoxRequest,
  type NetBoxSettings,
} from './netbox-import.ts';
import type { Requests } from './requests.ts';
import type { NetBoxReport } from './run/report.ts';

/** What an import of a NetBox answers. */
export interface NetBoxAnswer {
  readonly changes: readonly SiteChange[];
  readonly errors: readonly SiteFault[];
  readonly report?: NetBoxReport;
}

interface Parts {
  readonly graphs: LocalGraphs;
  readonly settings: NetBoxSettings;
  readonly requests: Requests<NetBoxAnswer>;
}

/** Answers `siteImport` of a NetBox. */
export async function answerNetBox(
  parts: Parts,
  given: Readonly<Record<string, unknown>>,
  context: GraphContext,
): Promise<NetBoxAnswer> {
  try {
    const keyed = { ...given, idempotencyKey: given['idempotencyKey'] ?? randomUUID() };
    const request = parseInput({ input: netboxRequest }, keyed);
    // Each request is authorised separately, also one that joins another.
    await ownerOf(parts.graphs, request.tenantId, context);
    const { idempotencyKey: key } = request;
    const { subject } = context.access.actor;
    return await parts.requests.once(subject, key, request, async () => {
      const { mode } = request;
      const progress = recordProgress(context.database, { actor: subject, key, mode }, context.log);
      try {
        return await importNow(parts, request, context, progress);
      } finally {
        await progress.end();
      }
    });
  } catch (error) {
    const errors = errorsAsData(error);
    if (errors === undefined) throw error;
    return { changes: [], errors: errors.map((one) => ({ ...one, line: null, column: null })) };
  }
}

async function importNow(
  { graphs, settings }: Parts,
  { netbox: { token, ...netbox }, ...request }: NetBoxRequest,
  context: GraphContext,
  progress: Progress,
): Promise<NetBoxAnswer> {
  const content = await readSource({ ...netbox, token }, settings, progress);
  const wakes: (() => void)[] = [];
  const afterCommit = (wake: () => void): void => void wakes.push(wake);
  const definition = createNetBoxImport({ graphs, content, progress, afterCommit });
  const ask = askEach(graphs, { actor: context.access.actor, requestId: context.requestId });
  const late: SiteFault[] = [];
  try {
    const answer = await mutate(definition, { ...request, netbox }, context, async ({ outcome }, cause) => {
      for (const wake of wakes) wake();
      const done = JSON.parse(outcome) as Done;
      const { reason, ticket } = cause;
      late.push(
        ...(await deleteLate(
          { ask, nextKey: randomUUID, cause: { reason, ticket }, progress },
          done.deletions,
        )),
      );
      return done;
    });
    const { changes = [], errors, report } = answer as Partial<Done> & Pick<typeof answer, 'errors'>;
    const refused = errors.map((one) => ({ ...one, line: null, column: null }));
    return { changes, errors: [...refused, ...late], ...(report === undefined ? {} : { report }) };
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
    const { changes, faults, report } = error;
    return { changes, errors: faults, ...(report === undefined ? {} : { report }) };
  }
}

interface Done {
  readonly changes: readonly SiteChange[];
  readonly deletions: readonly LateDeletion[];
  readonly report: NetBoxReport;
}
