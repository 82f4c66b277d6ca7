import {
  ApplicationFailure,
  CancellationScope,
  condition,
  defineSignal,
  defineUpdate,
  setHandler,
} from '@temporalio/workflow';
import type { OperationHeader } from '#contracts/operations/header.ts';
import {
  CANCEL,
  DECIDE,
  HOST_PROGRESSED,
  HOST_REPORTED,
  type CancelInput,
  type DecisionInput,
  type HostProgress,
  type HostReport,
  type Refusal,
} from '#contracts/operations/messages.ts';

const hostReported = defineSignal<[HostReport]>(HOST_REPORTED);
const hostProgressed = defineSignal<[HostProgress]>(HOST_PROGRESSED);
const decide = defineUpdate<void, [DecisionInput]>(DECIDE);
const cancel = defineUpdate<void, [CancelInput]>(CANCEL);

/** The messages a running operation receives: reports of machines, decisions and cancellations of people. */
export interface OperationMessages {
  /** The scope of the forward steps; cancelling the operation cancels it. */
  readonly forward: CancellationScope;
  readonly cancelledBy: () => CancelInput | null;
  /** Refuses cancellation from now on. */
  closeForCancel(): void;
  /** Opens the approval for one plan; resolves with the decision, or null when it expired. */
  awaitDecision(planHash: string, seconds: number): Promise<DecisionInput | null>;
  /**
   * Resolves with the first report of the event or of a failure, with `orSilence` also with one of an installer that
   * has fallen silent, or with null when none arrived in time. Passes progress on meanwhile, only the
   * latest where reports arrive faster than they can be passed on.
   */
  awaitReport(
    event: HostReport['event'],
    wait: { readonly seconds: number; readonly summary: string; readonly orSilence: boolean },
    onProgress: (progress: HostProgress) => Promise<void>,
  ): Promise<HostReport | null>;
}

/** Registers the handlers. Called first, because messages may arrive before the first step. */
export function openMessages({ requestedBy }: OperationHeader): OperationMessages {
  const reports: HostReport[] = [];
  const silentBoots = new Set<string | undefined>();
  let progress: HostProgress | null = null;
  const forward = new CancellationScope();
  let cancelInput: CancelInput | null = null;
  let cancellable = true;
  let pending: { planHash: string } | null = null;
  let decision: DecisionInput | null = null;

  setHandler(hostReported, (report) => {
    if (report.event === 'STALLED') {
      if (silentBoots.has(report.boot)) return;
      silentBoots.add(report.boot);
    }
    reports.push(report);
  });
  setHandler(hostProgressed, (reported) => {
    progress = reported;
  });
  setHandler(
    decide,
    (input) => {
      decision = input;
    },
    {
      validator(input) {
        if (pending === null || decision !== null)
          refuse('NOT_WAITING', 'The operation does not wait for an approval.');
        else if (input.planHash !== pending.planHash) {
          refuse(
            'WRONG_PLAN',
            'The decision is about another plan. Read the plan again and decide on its hash.',
          );
        } else if (input.approver === requestedBy) {
          refuse('REQUESTER_MAY_NOT_APPROVE', 'Who asked for the operation cannot decide on it.');
        }
      },
    },
  );
  setHandler(
    cancel,
    (input) => {
      cancelInput = input;
      forward.cancel();
    },
    {
      validator(_input) {
        if (!cancellable) {
          refuse('POINT_OF_NO_RETURN', 'The operation is past its point of no return and will finish.');
        }
      },
    },
  );

  return {
    forward,
    cancelledBy: () => cancelInput,
    closeForCancel() {
      cancellable = false;
    },
    async awaitDecision(planHash, seconds) {
      pending = { planHash };
      try {
        const wait = { summary: 'Approval expires' };
        return (await condition(() => decision !== null, seconds * 1_000, wait)) ? decision : null;
      } finally {
        // Also when the wait was cancelled: a decision on an ending operation must not seem to have been accepted.
        pending = null;
      }
    },
    async awaitReport(event, { seconds, summary, orSilence }, onProgress) {
      const find = (): number => {
        const last = reports.findIndex((report) => report.event === event || report.event === 'FAILED');
        // An installer that was silent and then finished counts as finished.
        return last < 0 && orSilence ? reports.findIndex((report) => report.event === 'STALLED') : last;
      };
      const until = Date.now() + seconds * 1_000;
      // Earlier progress belongs to another step.
      progress = null;
      for (;;) {
        const left = Math.max(1, until - Date.now());
        const woken = await condition(() => find() >= 0 || progress !== null, left, { summary });
        if (find() >= 0) return reports.splice(find(), 1)[0] ?? null;
        if (!woken || progress === null) return null;
        const reported: HostProgress = progress;
        progress = null;
        await onProgress(reported);
      }
    },
  };
}

function refuse(type: Refusal, message: string): never {
  throw ApplicationFailure.nonRetryable(message, type);
}
