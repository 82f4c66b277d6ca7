import { CommanderError } from 'commander';
import { describeError } from '#platform/errors/describe-error.ts';
import { ProviderError } from '../provider-error.ts';
import type { Effect, ProviderErrorCode } from '../provider-error.ts';
import { UsageError } from './usage-error.ts';

/** What the command prints on standard error when it fails. */
export interface FailureReport {
  readonly error: {
    readonly code: ProviderErrorCode;
    readonly message: string;
    /** Whether the target changed: `none`, `unknown` or `applied`. */
    readonly effect: Effect;
  };
}

/** Exit codes: what the target or the provider said no to, and a command that was called wrongly. */
const FAILED = 1;
const MISUSED = 2;

export function reportOf(error: unknown): { readonly report: FailureReport; readonly exitCode: number } {
  if (error instanceof ProviderError) {
    const { code, message, effect } = error;
    return { report: { error: { code, message, effect } }, exitCode: FAILED };
  }
  const misused = error instanceof UsageError || error instanceof CommanderError;
  const message = error instanceof CommanderError ? usageMessage(error) : describeError(error);
  const code = misused ? 'INVALID_ARGUMENT' : 'BUG';
  return { report: { error: { code, message, effect: 'none' } }, exitCode: misused ? MISUSED : FAILED };
}

/** Without the unexpected values: one of them may be a password in the wrong place. */
function usageMessage({ message }: CommanderError): string {
  return message
    .replace(/^error: /, '')
    .replace(/=[^']*'/, "'")
    .replace(/( but got \d+): .*$/s, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
