import type { OperationSubject } from '../operations/operation.ts';

/**
 * First argument of every activity: which step of which operation it is for. The worker's interceptor tells the
 * ledger from it, so that following an operation costs no steps of its own.
 */
export interface StepCall {
  readonly subject: OperationSubject;
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

/** An activity for a step. */
export type StepActivity<Input, Output> = (call: StepCall, input: Input) => Promise<Output>;
