import type { Clock } from '../clock.ts';
import type { HostHttp } from '../host/http.ts';
import type { Document } from '../models/model.ts';
import type { HardwareEvent, HardwareLog } from './hardware-log.ts';

/** A receiver of events. */
export interface Subscription {
  readonly id: string;
  /** Null for one who listens on a stream. */
  readonly destination: string | null;
  readonly context: string;
  readonly types: readonly string[];
  /** Whether events are still sent: too many failed deliveries end it. */
  readonly enabled: boolean;
}

/** Subscriptions, and the delivery of events to them. A BMC forgets them when it restarts (bmcweb#164). */
export interface Subscriptions {
  all(): readonly Subscription[];
  find(id: string): Subscription | undefined;
  add(wanted: {
    readonly destination: string;
    readonly context: string;
    readonly types: readonly string[];
  }): Subscription;
  remove(id: string): void;
  /** Sends every event until it is called off, and counts as a subscription meanwhile. */
  stream(send: (event: HardwareEvent) => void): () => void;
}

const ATTEMPTS = 3;
/** Simulated, between two attempts. */
const ATTEMPT_INTERVAL_MS = 5_000;

export function createSubscriptions(deps: {
  readonly log: HardwareLog;
  readonly clock: Clock;
  readonly http: HostHttp;
  readonly stopped: AbortSignal;
  /** The document that reports an event. */
  describe(event: HardwareEvent, context: string): Document;
}): Subscriptions {
  const { log, clock, http, stopped } = deps;
  const known = new Map<string, { -readonly [K in keyof Subscription]: Subscription[K] }>();
  let last = 0;

  function admit(subscription: Omit<Subscription, 'id' | 'enabled'>): Subscription {
    last += 1;
    const admitted = { ...subscription, id: String(last), enabled: true };
    known.set(admitted.id, admitted);
    return admitted;
  }

  /** Disabled after three failed attempts, as an iDRAC does (iDRAC-Redfish-Scripting#370). */
  async function deliver(id: string, event: HardwareEvent): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const to = known.get(id);
      if (to === undefined || to.destination === null || !to.enabled) return;
      const body = deps.describe(event, to.context);
      const status = await http
        .post(to.destination, body, { signal: stopped })
        .then((answer) => answer.status)
        .catch(() => 0);
      if (status >= 200 && status < 300) return;
      stopped.throwIfAborted();
      if (attempt < ATTEMPTS) await clock.sleep(ATTEMPT_INTERVAL_MS, stopped);
    }
    const failed = known.get(id);
    if (failed !== undefined) failed.enabled = false;
  }

  log.listen((event) => {
    for (const { id, destination } of known.values()) {
      // What fails otherwise than by the end of the simulator is a failed delivery, and reported as such.
      if (destination !== null) deliver(id, event).catch(() => {});
    }
  });

  return {
    all: () => [...known.values()],
    find: (id) => known.get(id),
    add: admit,
    remove: (id) => known.delete(id),
    stream: (send) => {
      const { id } = admit({ destination: null, context: 'SSE', types: [] });
      const leave = log.listen(send);
      return () => {
        leave();
        known.delete(id);
      };
    },
  };
}
