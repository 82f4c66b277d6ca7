/** What every call gets besides its arguments. Built by the activity, so that providers do not depend on Temporal. */
export interface CallContext {
  /** Aborted when the operation is cancelled or the deadline passes; every await must end within a second of it. */
  readonly signal: AbortSignal;
  /** Names the effect: the same key never has the effect twice. */
  readonly idempotencyKey: string;
  /** Says that the call is alive, and what it waits for. */
  heartbeat(progress?: string): void;
}
