import { InfraError } from '../graph/errors.ts';
import type { OperationState } from './operation-state.ts';

/** The operation ended without success: it failed, or was cancelled. The message says why and what to do about it. */
export class OperationFailedError extends InfraError {
  readonly operation: OperationState;
  /** The step in which it failed; null where it was none. */
  readonly step: string | null;

  constructor(operation: OperationState) {
    const { id, state, failure } = operation;
    const at = failure?.step == null ? '' : ` at ${failure.step}`;
    super(failure?.code ?? state, `${id} ${state}${at}${failure === null ? '' : `: ${failure.message}`}`);
    this.operation = operation;
    this.step = failure?.step ?? null;
  }
}

/** The time to wait was over before the operation was. It continues. */
export class WaitTimeoutError extends InfraError {
  readonly operationId: string;
  /** As it was last seen; undefined where it never was. */
  readonly operation: OperationState | undefined;

  constructor(operationId: string, operation: OperationState | undefined) {
    const { state = 'not on record', waitingFor = null } = operation ?? {};
    const wait = waitingFor === null ? '' : `, waiting for ${waitingFor}`;
    super('TIMEOUT', `${operationId} is ${state}${wait}, and continues.`);
    this.operationId = operationId;
    this.operation = operation;
  }
}

/** There is no such operation that the caller may see. */
export class OperationNotFoundError extends InfraError {
  readonly operationId: string;

  constructor(operationId: string) {
    super('NOT_FOUND', `There is no operation ${operationId} that you may see.`);
    this.operationId = operationId;
  }
}
