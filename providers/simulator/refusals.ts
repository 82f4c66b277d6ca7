import { createHash, randomBytes } from 'node:crypto';
import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';

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

  function refused({ id, address, credential }: Target): ProviderError {
    const seconds = refusalMs / 1_000;
    const message = `${address} refuses user ${credential.username}; not tried again for ${seconds} s`;
    return new ProviderError(message, { code: 'AUTH_FAILED', retry: 'operator', effect: 'none', target: id });
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
