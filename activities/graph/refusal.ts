import { ApplicationFailure } from '@temporalio/activity';
import type { RefusalsFragment } from '../generated/graph.ts';

/** Turns a refusal of the graph into a typed failure; the operation ends with its code and its words. */
export function throwRefusal(errors: readonly RefusalsFragment[]): void {
  const first = errors[0];
  if (first === undefined) return;
  const retryable = first.code === 'UNAVAILABLE';
  throw ApplicationFailure.create({ message: first.message, type: first.code, nonRetryable: !retryable });
}
