/** The command was called wrongly: nothing was asked of any target. Its message lists all faults. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(faults: readonly string[], options?: ErrorOptions) {
    super(faults.join('; '), options);
  }
}
