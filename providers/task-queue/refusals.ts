import { createHash, randomBytes } from 'node:crypto';
import type { Target } from '../target.ts';
import { failure, type Asked } from './failure.ts';

/** Refused credentials, none of which is sent again for a while: BMCs lock accounts after failed logins. */
export interface Refusals {
  /** Fails when the target's credential was refused lately. */
  check(asked: Asked, target: Target): void;
  remember(target: Target): void;
}

export function createRefusals(refusalMs: number): Refusals {
  const salt = randomBytes(16);
  const until = new Map<string, number>();

  /** A digest, so that no password is kept. */
  function keyOf({ address, credential: { username, password } }: Target): string {
    const text = JSON.stringify([address, username, password]);
    return createHash('sha256').update(salt).update(text).digest('base64');
  }

  return {
    check(asked, target) {
      if ((until.get(keyOf(target)) ?? 0) <= Date.now()) return;
      const what = `does not get the credential of ${target.credential.username}: ${target.address} refused it less than ${refusalMs / 1_000} s ago`;
      throw failure(asked, 'AUTH_FAILED', 'operator', 'none', what);
    },
    remember(target) {
      for (const [key, end] of until) if (end <= Date.now()) until.delete(key);
      until.set(keyOf(target), Date.now() + refusalMs);
    },
  };
}
