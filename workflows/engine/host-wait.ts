import { ApplicationFailure, CancellationScope, isCancellation } from '@temporalio/workflow';
import type { LedgerActivities } from '#contracts/activities/activities.ts';
import type { HostReport } from '#contracts/operations/messages.ts';
import type { OperationMessages } from './operation-messages.ts';
import type { Bound, StepContext, HostWait, WaitEvidence } from './step-context.ts';

/** What a wait needs besides the machine. */
export interface HostWaitContext {
  readonly messages: OperationMessages;
  readonly ledger: Bound<LedgerActivities>;
  /** What a machine is started again with. */
  readonly again: StepContext;
  /** Shows on the timeline what is waited for. */
  show(text: string): void;
  readonly evidence: WaitEvidence | undefined;
}

/**
 * Waits for a machine's report, and reports to the ledger when the wait begins, how far the machine is, whether it is
 * started again, and how it ends.
 */
export async function awaitHost(
  { messages, ledger, again, show, evidence }: HostWaitContext,
  event: HostReport['event'],
  { seconds, code, message, onSilence }: HostWait,
): Promise<HostReport> {
  const awaitReport = async (what: string): Promise<HostReport | null> => {
    const waits = `waits for ${what}, since ${new Date().toISOString()}`;
    show(waits);
    await ledger.publishWait({ state: 'WAITING', message: what });
    const wait = {
      seconds,
      summary: `Waits for ${what}`.slice(0, 180).toWellFormed(),
      orSilence: onSilence !== undefined,
    };
    return await messages.awaitReport(event, wait, async (progress) => {
      const far = `${Math.round(progress.percent)} %, ${progress.message}`;
      show(`${waits}: ${far}`);
      await ledger.publishWait({ state: 'WAITING', message: `${what}: ${far}` });
    });
  };
  evidence?.begin();
  let report: HostReport | null;
  try {
    report = await awaitReport(message);
    if (report?.event === 'STALLED' && onSilence !== undefined) {
      show(`is started again: ${report.message ?? 'it has fallen silent'}`);
      await onSilence.startAgain(again);
      report = await awaitReport(`${message}, started again after it had fallen silent`);
    }
  } catch (error) {
    if (isCancellation(error)) {
      await CancellationScope.nonCancellable(
        async () => await ledger.publishWait({ state: 'CANCELLED', message: null }),
      );
    }
    throw error;
  }
  const failure = await withEvidence(failureOf(report, { seconds, code, message, onSilence }), evidence);
  await ledger.publishWait({
    state: failure === null ? 'SUCCEEDED' : 'FAILED',
    message: failure?.message ?? null,
  });
  if (failure !== null || report === null) throw failure ?? ApplicationFailure.nonRetryable(message, code);
  return report;
}

async function withEvidence(
  failure: ApplicationFailure | null,
  evidence: WaitEvidence | undefined,
): Promise<ApplicationFailure | null> {
  const more = failure === null ? '' : ((await evidence?.describe()) ?? '');
  if (failure === null || more === '') return failure;
  const sentence = /[.!?]$/.test(failure.message) ? failure.message : `${failure.message}.`;
  return ApplicationFailure.nonRetryable(`${sentence} ${more}`, failure.type);
}

/** Why the wait failed, if it did: what people read of it. */
function failureOf(
  report: HostReport | null,
  { seconds, code, message, onSilence }: HostWait,
): ApplicationFailure | null {
  if (report === null)
    return ApplicationFailure.nonRetryable(
      `Timed out after ${seconds} seconds waiting for ${message}.`,
      code,
    );
  const said = report.message ?? 'The machine reported a failure.';
  if (report.event === 'FAILED') return ApplicationFailure.nonRetryable(said, 'HOST_FAILED');
  if (report.event !== 'STALLED') return null;
  const twice = `The machine was started again once, and fell silent again. ${report.message ?? ''}`.trim();
  return ApplicationFailure.nonRetryable(twice, onSilence?.code ?? code);
}
