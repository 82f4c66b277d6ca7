import { z } from 'zod';
import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { CallContext } from '../call.ts';
import type { Target } from '../target.ts';
import { outcome, type CallSchemas } from './calls.ts';

export const MediaSlot = z
  .object({
    id: z.string().describe("The controller's id of the drive, e.g. `1` or `CD1`."),
    kinds: z.array(z.enum(['CD', 'DVD', 'USB', 'FLOPPY'])).readonly(),
    inserted: z.boolean(),
    image: z
      .string()
      .nullable()
      .describe('URL of the image in it; null when empty, or when the controller does not report it.'),
  })
  .readonly();

export type MediaSlot = z.infer<typeof MediaSlot>;

/** A slot in answers of remote providers, which are stored: without the address of the image, which is a secret. */
const shownSlot = MediaSlot.unwrap()
  .extend({
    image: z.null().describe('Always null: addresses of images are secrets, and answers are stored.'),
  })
  .readonly();

/** Drives of the BMC that show the host an image from a URL. */
export interface VirtualMedia {
  list(target: Target, context: CallContext): Promise<readonly MediaSlot[]>;
  /** Puts the image into a drive that accepts it, ejecting another one first, and reads back that it is there. */
  ensureInserted(
    target: Target,
    want: { readonly url: string; readonly kind: 'CD' | 'USB' },
    context: CallContext,
  ): Promise<Outcome<MediaSlot>>;
  /** Empties every drive that holds an image; with `url`, only those that hold that one. */
  ensureEjected(
    target: Target,
    want: { readonly url?: string | undefined },
    context: CallContext,
  ): Promise<Outcome<readonly MediaSlot[]>>;
}

/** The calls for providers in their own processes. */
export const virtualMediaCalls = {
  list: {
    kind: 'read',
    description: 'Lists the drives.',
    parameters: {},
    answer: z.array(shownSlot).readonly(),
  },
  ensureInserted: {
    kind: 'change',
    description:
      'Puts the image into a drive that accepts it, ejecting another one first, and reads back that it is there.',
    parameters: {
      want: z
        .object({
          url: z
            .string()
            .meta({ secret: true })
            .describe('Address of the image, by which others may act as the machine.'),
          kind: z.enum(['CD', 'USB']),
        })
        .readonly(),
    },
    answer: outcome(shownSlot),
  },
  ensureEjected: {
    kind: 'change',
    description: 'Empties every drive that holds an image; with `url`, only those that hold that one.',
    parameters: { want: z.object({ url: z.string().optional().meta({ secret: true }) }).readonly() },
    answer: outcome(z.array(shownSlot).readonly()),
  },
} as const satisfies CallSchemas<VirtualMedia>;
