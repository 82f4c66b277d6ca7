import {
  ActivityFailure,
  ApplicationFailure,
  CancelledFailure,
  isCancellation,
  TimeoutFailure,
} from '@temporalio/workflow';
import type { Failure } from '#contracts/operations/operation.ts';

/** A step that failed, in the words of its innermost cause: a code to branch on, a sentence to act on. */
export function toFailure(error: unknown, step: string): Failure {
  if (isCancellation(error)) return { code: 'CANCELLED', message: 'The operation was cancelled.', step };
  const cause = error instanceof ActivityFailure && error.cause !== undefined ? error.cause : error;
  if (cause instanceof ApplicationFailure)
    return { code: cause.type ?? 'FAILED', message: readable(cause.message), step };
  if (cause instanceof TimeoutFailure) {
    // A timeout around retries hides why they failed; the last attempt's own failure says more.
    const last = cause.cause ?? cause.failure?.cause;
    const detail = last instanceof Error ? ` The last attempt failed: ${readable(last.message)}` : '';
    return { code: 'TIMEOUT', message: `The step "${step}" did not finish in time.${detail}`, step };
  }
  if (cause instanceof CancelledFailure)
    return { code: 'CANCELLED', message: 'The operation was cancelled.', step };
  return { code: 'FAILED', message: readable(cause instanceof Error ? cause.message : String(cause)), step };
}

const LONGEST_MESSAGE = 4_000;

/** A message may quote a machine: characters that a database or a screen rejects are removed, and long messages are cut. */
function readable(message: string): string {
  return message
    .replaceAll(/(?![\n\t])\p{Cc}/gu, ' ')
    .toWellFormed()
    .slice(0, LONGEST_MESSAGE);
}

/** Whether the failing activity reports that it changed nothing, so that there is nothing of it to undo. */
export function hadNoEffect(error: unknown): boolean {
  const cause = error instanceof ActivityFailure ? error.cause : undefined;
  if (!(cause instanceof ApplicationFailure)) return false;
  const details = cause.details?.[0];
  return typeof details === 'object' && details !== null && 'effect' in details && details.effect === 'none';
}
