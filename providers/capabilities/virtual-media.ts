import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';

export interface MediaSlot {
  /** The BMC's id of the drive, e.g. `1` or `CD1`. */
  readonly id: string;
  readonly kinds: readonly ('CD' | 'DVD' | 'USB' | 'FLOPPY')[];
  readonly inserted: boolean;
  /** URL of the image in it; null when empty, or when the BMC does not report it. */
  readonly image: string | null;
}

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
