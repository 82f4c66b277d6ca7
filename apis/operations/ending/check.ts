import type { Client } from '@temporalio/client';
import { periodic } from '#platform/background/periodic.ts';
import type { Database } from '#platform/database/database.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { BackgroundTask } from '#platform/events/consume.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import type { Recorder } from '../ledger/recorder.ts';
import { readLedgers } from '../ledger/store.ts';
import { earliest } from '../ledger/timed.ts';
import { endOf, findClosed } from '../temporal/closed-workflows.ts';
import { readHistorySteps } from '../temporal/history-steps.ts';
import { isComplete, reconcile } from './reconcile.ts';

export interface CheckOptions {
  readonly database: Database;
  readonly client: Client;
  readonly recorder: Recorder;
  readonly log: Logger;
}

const PAUSE_MS = 1_000;
/** Operations looked at in one round; open ones take one call to Temporal together, ended ones one each. */
const BATCH = 50;
/** An end known to Temporal for so long, of which no event came, is one whose event was lost. */
const GRACE_MS = 3_000;
/** After a run was cut off, another takes back what it did, and reports the end itself; that one may arrive later. */
const CUT_OFF_GRACE_MS = 20_000;
const CUT_OFF: ReadonlySet<string> = new Set(['TERMINATED', 'TIMED_OUT']);

/**
 * Compares the ledger with Temporal: an operation whose workflow closed without the ledger hearing of it ends here
 * too, and steps of an ended operation that were not received are taken from its history. Each operation is looked
 * at ten seconds after it was accepted, then every ten seconds until it ended, and once again after that.
 */
export function checkLedger(options: CheckOptions): BackgroundTask {
  return periodic({
    name: 'operations-ledger-check',
    periodMs: PAUSE_MS,
    async work() {
      const due = await claimDue(options.database);
      const open = due.filter(({ ended }) => !ended).map(({ id }) => id);
      await closeLost(options, open).catch(failed(options.log, open.join(' ')));
      const ended = due.filter((one) => one.ended).map(({ id }) => id);
      await settleSteps(options, ended).catch(failed(options.log, ended.join(' ')));
    },
    log: options.log,
  });
}

/** Claims what is due for a while; if this process dies, it becomes due again. */
async function claimDue(database: Database): Promise<{ id: string; ended: boolean }[]> {
  return await database.fork().execute(
    `update operation set check_after = now() + interval '10 s'
     where id in (
       select id from operation where not settled and check_after < now()
       order by check_after limit ${BATCH} for update skip locked
     ) returning id, finished_at is not null as ended`,
  );
}

/** What is amiss with one operation must not keep the others from being looked at. */
function failed(log: Logger, operation: string): (error: unknown) => void {
  return (error) =>
    log.warn(
      { operation, reason: describeError(error) },
      'could not be compared with Temporal; will be retried',
    );
}

async function closeLost({ client, recorder, log }: CheckOptions, ids: readonly string[]): Promise<void> {
  for (const execution of await findClosed(client, ids)) {
    const grace = CUT_OFF.has(execution.status.name) ? CUT_OFF_GRACE_MS : GRACE_MS;
    if (execution.closeTime !== undefined && Date.now() - execution.closeTime.getTime() < grace) continue;
    const end = await endOf(client, execution);
    log.warn(
      { operation: execution.workflowId, outcome: end.value.outcome },
      'the end event of an operation was not received',
    );
    await recorder.amend(execution.workflowId, (ledger) => ({ ...ledger, end: earliest(ledger.end, end) }));
  }
}

async function settleSteps(options: CheckOptions, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { database, log } = options;
  const known = await readLedgers(database.fork(), ids);
  const settled: string[] = [];
  for (const [id, ledger] of known) {
    // Nearly always everything was reported, and reading a history costs Temporal more than one of its steps.
    const isSettled =
      isComplete(ledger) || (await completeSteps(options, id).catch(failed(log, id))) === true;
    if (isSettled) settled.push(id);
  }
  await database
    .fork()
    .execute(
      `update operation set settled = true where id = any (array(select jsonb_array_elements_text(?::jsonb)))`,
      [JSON.stringify(settled)],
    );
}

async function completeSteps({ client, recorder }: CheckOptions, id: string): Promise<true> {
  const history = await readHistorySteps(client, id);
  await recorder.amend(id, (ledger) => reconcile(ledger, history ?? []));
  return true;
}
