import type { ActivityInboundCallsInterceptor } from '@temporalio/worker';

/**
 * Wraps every activity and repairs the texts of the errors it throws. A message may quote a BMC, whose JSON may hold
 * half of a surrogate pair; Temporal's core rejects such a text, and ends the worker that sends it, and the next one
 * that tries.
 */
export const readableFailures: ActivityInboundCallsInterceptor = {
  async execute(input, next) {
    try {
      return await next(input);
    } catch (error) {
      makeReadable(error);
      throw error;
    }
  },
};

/** Failures wrap their causes; deeper ones than this are cut off by Temporal anyway. */
const DEEPEST = 20;

function makeReadable(error: unknown): void {
  for (let current = error, depth = 0; current instanceof Error && depth < DEEPEST; depth += 1) {
    current.message = current.message.toWellFormed();
    if (current.stack !== undefined) current.stack = current.stack.toWellFormed();
    current = current.cause;
  }
}
