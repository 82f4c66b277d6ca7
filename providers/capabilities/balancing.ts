import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { BalancerParts } from '#contracts/hardware/balancer.ts';
import type { CallContext } from '../call.ts';

/** A load balancer as it must run. */
export interface DesiredBalancer extends BalancerParts {
  /** Id of the resource that owns the configuration. That of others is never changed. */
  readonly id: string;
  readonly name: string;
  /** The addresses on which its ports accept connections, IPv4 and IPv6. */
  readonly addresses: readonly string[];
}

/** An origin as the balancer sees it. `CHECKING` where its health is not known yet, `UNUSED` where it receives no new connections. */
export type OriginState = 'UP' | 'DOWN' | 'CHECKING' | 'UNUSED';

/** A port of a load balancer as it runs. */
export interface RunningPort {
  readonly number: number;
  readonly isListening: boolean;
  readonly origins: readonly {
    readonly poolId: string;
    readonly originId: string;
    readonly state: OriginState;
  }[];
}

/** A load balancer as it runs. */
export interface RunningBalancer {
  /** The stored configuration, as `restoreBalancer` accepts it; null where there is none. */
  readonly configuration: string | null;
  /** Identifies the configuration that runs; null where none does. */
  readonly digest: string | null;
  /** By number. */
  readonly ports: readonly RunningPort[];
}

/** Load balancers of one program or device that several of them may share. */
export interface Balancing {
  /** The digest of the configuration. Throws a `ProviderError` where the balancer cannot run it, e.g. `UNSUPPORTED`. */
  digestOf(want: DesiredBalancer): string;
  /** Reads the load balancer afresh, never from a cache. */
  readBalancer(id: string, context: CallContext): Promise<RunningBalancer>;
  /**
   * Makes the load balancer run with this configuration, and reads it back. Nothing is written where it does so already.
   * A configuration that the balancer refuses, or cannot start, is removed again before the call fails: as
   * `INVALID_ARGUMENT` or `CONFLICT`, without effect. Callers must not change one balancer concurrently.
   */
  ensureBalancer(want: DesiredBalancer, context: CallContext): Promise<Outcome<RunningBalancer>>;
  /** The same for a configuration that `readBalancer` has returned; null removes the load balancer. */
  restoreBalancer(
    id: string,
    configuration: string | null,
    context: CallContext,
  ): Promise<Outcome<RunningBalancer>>;
}
