import { z } from 'zod';
import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { CallContext } from '../call.ts';
import type { Credential, Target } from '../target.ts';
import { outcome, type CallSchemas } from './calls.ts';

export const BmcAccount = z
  .object({
    id: z.string(),
    username: z.string(),
    role: z.string().nullable(),
    enabled: z.boolean(),
    locked: z.boolean(),
  })
  .readonly();

export type BmcAccount = z.infer<typeof BmcAccount>;

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

/** The calls for providers in their own processes. */
export const accountsCalls = {
  list: {
    kind: 'read',
    description: 'Lists the accounts of the controller.',
    parameters: {},
    answer: z.array(BmcAccount).readonly(),
  },
  ensurePassword: {
    kind: 'change',
    description:
      "Makes the target's own account have another password, and proves it by a login. Never more than one failed login per call and password.",
    parameters: {
      want: z.object({ username: z.string(), password: z.string() }).readonly().meta({ secret: true }),
    },
    answer: outcome(z.object({ verified: z.literal(true) }).readonly()),
  },
} as const satisfies CallSchemas<Accounts>;
