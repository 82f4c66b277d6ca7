import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Identity } from '#platform/auth/verifier.ts';

/** Longer than this no timer of Node runs. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * The results of a subscription until the caller's token expires or is revoked: then one that says so, and the end. `ended` is
 * called once, however it ends.
 */
export function endWithToken(
  source: AsyncIterable<ExecutionResult>,
  { expiresAt, onRevoked }: Pick<Identity, 'expiresAt' | 'onRevoked'>,
  ended: () => void,
): AsyncIterableIterator<ExecutionResult> {
  const results = source[Symbol.asyncIterator]();
  const expiry = Promise.withResolvers<'expired' | 'revoked'>();
  const left = Math.min(Math.max(expiresAt.getTime() - Date.now(), 0), LONGEST_TIMER_MS);
  const timer = setTimeout(() => expiry.resolve('expired'), left);
  const forget = onRevoked?.(() => expiry.resolve('revoked'));
  let isOver = false;

  const end = (): void => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    forget?.();
    ended();
  };
  const leave = (): void => {
    end();
    // Not waited for: a source that waits for its next event would answer only then.
    Promise.resolve(results.return?.()).catch(() => undefined);
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (isOver) return { done: true, value: undefined };
      try {
        const next = await Promise.race([results.next(), expiry.promise]);
        if (next === 'expired' || next === 'revoked') {
          leave();
          return { done: false, value: { errors: [tokenEnded(next)] } };
        }
        if (next.done === true) end();
        return next;
      } catch (error) {
        end();
        throw error;
      }
    },
    return: async () => {
      leave();
      return await Promise.resolve({ done: true, value: undefined });
    },
  };
}

function tokenEnded(how: 'expired' | 'revoked'): GraphQLError {
  const cause = how === 'expired' ? 'Your token has expired' : 'Your token was revoked';
  return new GraphQLError(`${cause}. Subscribe again with a fresh one.`, {
    extensions: { code: 'UNAUTHENTICATED' },
  });
}
