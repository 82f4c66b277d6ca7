import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';

/** What a BMC says has happened. A hint to look, never the truth itself. */
export interface HardwareEvent {
  /** Unique per target where the BMC numbers its events. */
  readonly id: string;
  readonly at: string | null;
  readonly severity: 'OK' | 'WARNING' | 'CRITICAL' | null;
  readonly message: string;
  readonly messageId: string | null;
  /** Path of the resource it is about. */
  readonly origin: string | null;
}

export interface Subscription {
  /** Path of the subscription on the BMC. */
  readonly id: string;
  readonly destination: string;
}

export interface Events {
  /** Has the BMC push its events to a URL; an equal subscription that exists is kept. */
  ensureSubscription(
    target: Target,
    want: { readonly destination: string; readonly marker: string },
    context: CallContext,
  ): Promise<Outcome<Subscription>>;
  /** Removes every subscription that carries the marker. */
  removeSubscription(
    target: Target,
    want: { readonly marker: string },
    context: CallContext,
  ): Promise<Outcome<null>>;
  /** Events as they happen, by server-sent events, until the context's signal is aborted. */
  stream(target: Target, context: CallContext): AsyncIterable<HardwareEvent>;
}
