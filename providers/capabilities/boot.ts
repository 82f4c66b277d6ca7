import { z } from 'zod';
import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { CallContext } from '../call.ts';
import type { Target } from '../target.ts';
import { outcome, type CallSchemas } from './calls.ts';

/** What the machine boots next. `DISK` is also what "no override" means to the workflows. */
export const BootDevice = z.enum(['NETWORK', 'HTTP', 'CD', 'DISK', 'SETUP', 'NONE']);

export type BootDevice = z.infer<typeof BootDevice>;

export const BootOverride = z
  .object({
    device: z
      .enum([...BootDevice.options, 'OTHER'])
      .describe('`OTHER`: the target has an override that this contract has no name for.'),
    enabled: z
      .enum(['ONCE', 'CONTINUOUS', 'DISABLED'])
      .describe('Whether it holds for one boot or until it is changed. `DISABLED` when there is none.'),
    mode: z.enum(['UEFI', 'LEGACY']).optional().describe('Left out where the target does not report it.'),
  })
  .readonly();

export type BootOverride = z.infer<typeof BootOverride>;

export interface BootControl {
  get(target: Target, context: CallContext): Promise<BootOverride>;
  /**
   * Sets the override, reads it back, and fails with `VERIFICATION_FAILED` when the target did not apply it.
   * @param want.url with HTTP: what the firmware loads, a program or an ISO. Without one, DHCP names it. It may hold a
   *   secret: it is in no answer
   */
  ensure(
    target: Target,
    want: { readonly device: BootDevice; readonly once: boolean; readonly url?: string | undefined },
    context: CallContext,
  ): Promise<Outcome<BootOverride>>;
  /** Removes any override, so that the machine boots by its own order. */
  clear(target: Target, context: CallContext): Promise<Outcome<BootOverride>>;
}

/** The calls for providers in their own processes. */
export const bootCalls = {
  get: {
    kind: 'read',
    description: 'Reads the override afresh.',
    parameters: {},
    answer: BootOverride,
  },
  ensure: {
    kind: 'change',
    description:
      'Sets the override, reads it back, and fails with VERIFICATION_FAILED when the target did not apply it. The boot mode stays as it is.',
    parameters: {
      want: z
        .object({
          device: BootDevice.describe('What the machine boots next.'),
          once: z.boolean().describe('Whether it holds for one boot alone.'),
          url: z
            .string()
            .optional()
            .meta({ secret: true })
            .describe(
              'With HTTP: what the firmware loads, a program or an ISO. Without one, DHCP names it. It may hold a secret: it is in no answer.',
            ),
        })
        .readonly(),
    },
    answer: outcome(BootOverride),
  },
  clear: {
    kind: 'change',
    description: 'Removes any override, so that the machine boots by its own order.',
    parameters: {},
    answer: outcome(BootOverride),
  },
} as const satisfies CallSchemas<BootControl>;
