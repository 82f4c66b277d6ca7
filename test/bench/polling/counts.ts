/** What a monitor did since it was last read. */
export interface PollCounts {
  readonly answered: number;
  readonly failed: number;
  /** The BMC was in use. */
  readonly skipped: number;
  /** Turns that passed without a poll. */
  readonly lost: number;
  /** How far behind its moment each poll began. */
  readonly lateMs: readonly number[];
}
