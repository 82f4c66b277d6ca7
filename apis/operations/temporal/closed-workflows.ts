import { WorkflowFailedError, type Client, type WorkflowExecutionInfo } from '@temporalio/client';
import { ApplicationFailure, CancelledFailure, TerminatedFailure, TimeoutFailure } from '@temporalio/common';
import { z } from 'zod';
import { failureSchema } from '#contracts/operations/operation.ts';
import type { End } from '../ledger/ledger.ts';
import type { Timed } from '../ledger/timed.ts';

const resultSchema = z.object({
  outcome: z.enum(['SUCCEEDED', 'FAILED', 'CANCELLED']),
  failure: failureSchema.nullable().default(null),
});

const PATIENCE_MS = 5_000;

/**
 * Of these operations, the workflows that are closed. One call however many there are. A run that takes back what a
 * terminated one left has the same id, so the run that counts is the last.
 */
export async function findClosed(client: Client, ids: readonly string[]): Promise<WorkflowExecutionInfo[]> {
  if (ids.length === 0) return [];
  const query = `WorkflowId in (${ids.map((id) => `'${id}'`).join(', ')})`;
  const last = new Map<string, WorkflowExecutionInfo>();
  await client.withDeadline(Date.now() + PATIENCE_MS, async () => {
    for await (const run of client.workflow.list({ query })) {
      const known = last.get(run.workflowId);
      if (known === undefined || run.startTime > known.startTime) last.set(run.workflowId, run);
    }
  });
  return [...last.values()].filter(({ status }) => !OPEN.has(status.name));
}

const OPEN: ReadonlySet<string> = new Set([
  'RUNNING',
  'PAUSED',
  'CONTINUED_AS_NEW',
  'UNSPECIFIED',
  'UNKNOWN',
]);

/** How a closed workflow says its operation ended. */
export async function endOf(
  client: Client,
  { workflowId, closeTime }: WorkflowExecutionInfo,
): Promise<Timed<End>> {
  return { at: closeTime?.getTime() ?? Date.now(), value: await readEnd(client, workflowId) };
}

async function readEnd(client: Client, workflowId: string): Promise<End> {
  try {
    const result: unknown = await client.withDeadline(
      Date.now() + PATIENCE_MS,
      async () => await client.workflow.getHandle(workflowId).result(),
    );
    const parsed = resultSchema.safeParse(result);
    if (parsed.success) return parsed.data;
    return failed('NO_OUTCOME', 'The workflow ended without saying how.');
  } catch (error) {
    if (!(error instanceof WorkflowFailedError)) throw error;
    return endOfFailure(error.cause);
  }
}

function endOfFailure(cause: Error | undefined): End {
  if (cause instanceof TerminatedFailure) {
    const reason = cause.message === '' ? '' : `: ${cause.message}`;
    return failed('TERMINATED', `The workflow was terminated in Temporal${reason}.`);
  }
  if (cause instanceof TimeoutFailure) return failed('TIMED_OUT', 'The workflow ran into its time limit.');
  const said = cause instanceof ApplicationFailure ? failureSchema.safeParse(cause.details?.[0]) : undefined;
  if (said?.success === true) return { outcome: 'FAILED', failure: said.data };
  const message = cause?.message || 'The workflow failed.';
  if (cause instanceof CancelledFailure) {
    return { outcome: 'CANCELLED', failure: { code: 'CANCELLED', message, step: null } };
  }
  return failed((cause instanceof ApplicationFailure ? cause.type : undefined) ?? 'WORKFLOW_FAILED', message);
}

function failed(code: string, message: string): End {
  return { outcome: 'FAILED', failure: { code, message, step: null } };
}
