import type { Credential, Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';

export interface BmcAccount {
  readonly id: string;
  readonly username: string;
  readonly role: string | null;
  readonly enabled: boolean;
  readonly locked: boolean;
}

export interface Accounts {
  list(target: Target, context: CallContext): Promise<readonly BmcAccount[]>;
  /**
   * Makes the target's own account have another password, and proves it by a login. Holds when run again after a crash
   * at any moment: a login with the new password that works is the proof that nothing is left to do. Never more than one
   * failed login per call and password, since BMCs lock accounts: none where the target's password holds, one where an
   * earlier call has changed it, two where neither lets in.
   */
  ensurePassword(
    target: Target,
    want: Credential,
    context: CallContext,
  ): Promise<Outcome<{ readonly verified: true }>>;
}
