import type { Failure } from '#contracts/operations/operation.ts';

/** Longest message of a reported failure. */
const LONGEST = 2_000;

/**
 * The failure of an operation, with what an undo could not restore.
 * @param what names that as the subject of a sentence
 */
export function withUnrestored(failure: Failure, unsafe: Failure | null, what: string): Failure {
  if (unsafe === null) return { ...failure, message: failure.message.slice(0, LONGEST) };
  const left = ` ${what} could not be restored: ${unsafe.message}`.slice(0, LONGEST / 2);
  const first = failure.message.slice(0, LONGEST - left.length - 1);
  return { ...failure, message: `${first}${first.endsWith('.') ? '' : '.'}${left}` };
}
