/** What a monitor did since it was last asked. */
export interface PollCounts {
  readonly answered: number;
  readonly failed: number;
  /** Somebody else had the BMC. */
  readonly skipped: number;
  /** Turns that passed without a poll. */
  readonly lost: number;
  /** How far behind its moment each poll began. */
  readonly lateMs: readonly number[];
}
