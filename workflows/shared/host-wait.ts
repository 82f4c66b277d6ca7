import { ApplicationFailure, CancellationScope, isCancellation } from '@temporalio/workflow';
import type { LedgerActivities } from '#activities/contract.ts';
import type { HostReport } from '#workflows/operations/messages.ts';
import type { OperationDesk } from './operation-desk.ts';
import type { Bound } from './step.ts';

export interface HostWait {
  /** Patience in seconds. */
  readonly seconds: number;
  /** Failure code when nothing came in time. */
  readonly code: string;
  /** What is waited for, as in "waits for the installer to phone home". */
  readonly message: string;
}

/** Waits for a machine's report, and tells the ledger when the wait begins, how far the machine is, and how it ends. */
export async function awaitHost(
  desk: OperationDesk,
  ledger: Bound<LedgerActivities>,
  event: HostReport['event'],
  { seconds, code, message }: HostWait,
  show: (text: string) => void,
): Promise<HostReport> {
  await ledger.publishWait({ state: 'WAITING', message });
  let report: HostReport | null;
  try {
    const wait = { seconds, summary: `Waits for ${message}` };
    report = await desk.awaitReport(event, wait, async (progress) => {
      const far = `${message}: ${Math.round(progress.percent)} %, ${progress.message}`;
      show(`waits for ${far}`);
      await ledger.publishWait({ state: 'WAITING', message: far });
    });
  } catch (error) {
    if (isCancellation(error)) {
      await CancellationScope.nonCancellable(
        async () => await ledger.publishWait({ state: 'CANCELLED', message: null }),
      );
    }
    throw error;
  }
  const failure = failureOf(report, code, `Waited ${seconds} seconds for ${message}, in vain.`);
  await ledger.publishWait({
    state: failure === null ? 'SUCCEEDED' : 'FAILED',
    message: failure?.message ?? null,
  });
  if (failure !== null || report === null) throw failure ?? ApplicationFailure.nonRetryable(message, code);
  return report;
}

function failureOf(report: HostReport | null, code: string, silence: string): ApplicationFailure | null {
  if (report === null) return ApplicationFailure.nonRetryable(silence, code);
  if (report.event !== 'FAILED') return null;
  return ApplicationFailure.nonRetryable(report.message ?? 'The machine reported a failure.', 'HOST_FAILED');
}
