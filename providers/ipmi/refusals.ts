import { createHash, randomBytes } from 'node:crypto';
import type { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import { failure } from './failure.ts';

/** Credentials that were refused: none is tried again for a while, since BMCs lock accounts. */
export interface Refusals {
  /** Fails when the target's credential was refused lately. */
  check(target: Target): void;
  /** Remembers the refusal, and returns the error for it. */
  remember(target: Target): ProviderError;
}

export function createRefusals(refusalMs: number): Refusals {
  const salt = randomBytes(16);
  const until = new Map<string, number>();

  /** A digest, so that no password is kept. */
  function keyOf({ address, credential: { username, password } }: Target): string {
    const text = JSON.stringify([address, username, password]);
    return createHash('sha256').update(salt).update(text).digest('base64');
  }

  function refused(target: Target): ProviderError {
    const said = `refuses user ${target.credential.username}; not tried again for ${refusalMs / 1_000} s`;
    return failure(target, ['AUTH_FAILED', 'operator'], 'none', said);
  }

  return {
    check(target) {
      if ((until.get(keyOf(target)) ?? 0) > Date.now()) throw refused(target);
    },
    remember(target) {
      for (const [key, end] of until) if (end <= Date.now()) until.delete(key);
      until.set(keyOf(target), Date.now() + refusalMs);
      return refused(target);
    },
  };
}
