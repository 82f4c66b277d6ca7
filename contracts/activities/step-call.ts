import type { Party } from './parties.ts';
import { currentHeader } from '../operations/former-header.ts';
import type { OperationHeader } from '../operations/header.ts';

/**
 * First argument of every activity: which step of which operation it is for. The worker's interceptor reports
 * it to the ledger, so that following an operation costs no steps of its own.
 */
export interface StepCall {
  readonly operation: OperationHeader;
  /**
   * The step's name; `undo:<name>` while undoing, `again:<name>` while a machine is started again for it, empty for
   * what only goes along with the operation.
   */
  readonly step: string;
  readonly phase: string;
  readonly undoing: boolean;
  /** How long a BMC may be unavailable or failing before the step gives up. */
  readonly bmcTimeoutSeconds?: number;
  /** Whose faults have ended a step already: while undoing, they are retried for a shorter time. */
  readonly spent?: readonly Party[];
}

/**
 * A call as it is now, from one that a workflow of an earlier version made: its header was in `subject`, the BMC timeout
 * in `bmcPatienceSeconds`. Needed as long as the former shape of headers is.
 */
export function currentCall(call: StepCall): StepCall {
  const { subject, bmcPatienceSeconds, ...rest } = call as StepCall & FormerCall;
  if (subject === undefined && bmcPatienceSeconds === undefined) return call;
  return {
    ...rest,
    ...(subject === undefined ? {} : { operation: currentHeader(subject) }),
    ...(bmcPatienceSeconds === undefined ? {} : { bmcTimeoutSeconds: bmcPatienceSeconds }),
  };
}

interface FormerCall {
  readonly subject?: OperationHeader;
  readonly bmcPatienceSeconds?: number;
}

/** An activity for a step. */
export type StepActivity<Input, Output> = (call: StepCall, input: Input) => Promise<Output>;
