import { z } from 'zod';
import type { LongWork, WorkHandle } from '#contracts/hardware/long-work.ts';
import type { CallContext } from '../call.ts';
import type { Target } from '../target.ts';
import { longWork, poll, type CallSchemas } from './calls.ts';

export const BiosValue = z.union([z.string(), z.number(), z.boolean()]);

export type BiosValue = z.infer<typeof BiosValue>;

const settings = z.record(z.string(), BiosValue.nullable()).readonly();

export const BiosSettings = z
  .object({
    current: settings.describe('As the machine runs now.'),
    pending: settings.describe('What differs at the next restart.'),
  })
  .readonly();

export type BiosSettings = z.infer<typeof BiosSettings>;

export interface Bios {
  get(target: Target, context: CallContext): Promise<BiosSettings>;
  /**
   * Brings attributes to values. Unknown names, read-only ones and values outside what the BMC's registry allows are
   * `INVALID_ARGUMENT`, named, before anything is written. Values take effect by a restart, which the answer asks for.
   */
  ensure(
    target: Target,
    want: Readonly<Record<string, BiosValue>>,
    context: CallContext,
  ): Promise<LongWork<BiosSettings>>;
  poll(target: Target, handle: WorkHandle, context: CallContext): Promise<LongWork<BiosSettings>>;
}

/** The calls for providers in their own processes. */
export const biosCalls = {
  get: {
    kind: 'read',
    description: 'Reads the settings afresh.',
    parameters: {},
    answer: BiosSettings,
  },
  ensure: {
    kind: 'change',
    description:
      'Brings attributes to values. Unknown names, read-only ones and values that are not allowed are INVALID_ARGUMENT, named, before anything is written. Values take effect by a restart, which the answer asks for.',
    parameters: { want: z.record(z.string(), BiosValue).readonly() },
    answer: longWork(BiosSettings),
  },
  poll: poll(BiosSettings),
} as const satisfies CallSchemas<Bios>;
