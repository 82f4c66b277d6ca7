import { currentHeader } from '../operations/former-header.ts';
import type { OperationHeader } from '../operations/header.ts';

/**
 * First argument of every activity: which step of which operation it is for. The worker's interceptor tells the
 * ledger from it, so that following an operation costs no steps of its own.
 */
export interface StepCall {
  readonly operation: OperationHeader;
  /**
   * The step's name; `undo:<name>` while taking back, `again:<name>` while a machine is started again for it, empty for
   * what only goes along with the operation.
   */
  readonly step: string;
  readonly phase: string;
  readonly undoing: boolean;
  /**
   * The BMC timeout: how long it may be unavailable or failing before the step gives up. Inputs in recorded histories
   * use this name.
   */
  readonly bmcPatienceSeconds?: number;
}

/**
 * A call as it is now, from one that a workflow of an earlier version made: its header was in `subject`. Needed as long
 * as the former shape of headers is.
 */
export function currentCall(call: StepCall): StepCall {
  if (!('subject' in call)) return call;
  const { subject, ...rest } = call as Omit<StepCall, 'operation'> & { readonly subject: OperationHeader };
  return { ...rest, operation: currentHeader(subject) };
}

/** An activity for a step. */
export type StepActivity<Input, Output> = (call: StepCall, input: Input) => Promise<Output>;
