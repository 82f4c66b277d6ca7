/** How a command ended, for scripts; documented in `infra --help`. */
export const EXIT = {
  DONE: 0,
  FAILED: 1,
  USAGE: 2,
  REFUSED: 3,
  TIMEOUT: 4,
  CONNECTION: 5,
  /** Ended by Ctrl-C, as shells count it. */
  INTERRUPTED: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends the command with a message for people and a code for scripts. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** The command was called wrongly. */
export function usageError(message: string): CommandError {
  return new CommandError(EXIT.USAGE, message);
}

/** The graph refused what was asked for: nothing was changed. */
export function refused(message: string): CommandError {
  return new CommandError(EXIT.REFUSED, message);
}
