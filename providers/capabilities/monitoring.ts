import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { PowerState } from './power.ts';

/** A machine at a glance. */
export interface Observation {
  readonly powerState: PowerState;
  /** Of the machine with all its parts; null where the BMC does not report it. */
  readonly health: 'OK' | 'WARNING' | 'CRITICAL' | null;
}

export interface Sensor {
  readonly name: string;
  readonly kind: 'TEMPERATURE' | 'FAN' | 'POWER' | 'VOLTAGE' | 'CURRENT' | 'OTHER';
  /** Null when the sensor does not read at the moment. */
  readonly reading: number | null;
  /** E.g. `Cel`, `RPM`, `%`, `W`, `V`. */
  readonly unit: string | null;
  readonly health: 'OK' | 'WARNING' | 'CRITICAL' | null;
}

export interface LogEntry {
  /** Unique within its log. */
  readonly id: string;
  /** Path of the log it is from. */
  readonly log: string;
  /** ISO 8601 by the BMC's own clock; null when it reports none. */
  readonly at: string | null;
  readonly severity: 'OK' | 'WARNING' | 'CRITICAL' | null;
  readonly message: string;
  readonly messageId: string | null;
}

/** A resource of a list that could not be read, and why; the rest of the list is good all the same. */
export interface UnreadMember {
  readonly path: string;
  readonly message: string;
}

export interface SensorReport {
  readonly sensors: readonly Sensor[];
  readonly unread: readonly UnreadMember[];
}

export interface LogPage {
  readonly entries: readonly LogEntry[];
  /** Entries of this page, or whole logs, that are not among them. */
  readonly unread: readonly UnreadMember[];
  /** Where to continue; null at the end. */
  readonly next: string | null;
}

/** What the BMC measures and remembers. */
export interface Monitoring {
  /**
   * What is worth asking every few seconds: one request on a BMC that this process has asked before. Another machine than
   * the target's is `IDENTITY_MISMATCH`.
   */
  observe(target: Target, context: CallContext): Promise<Observation>;
  sensors(target: Target, context: CallContext): Promise<SensorReport>;
  /** A page of the logs, as the BMC orders them; `cursor` is the `next` of the page before. */
  logs(
    target: Target,
    page: { readonly cursor?: string | undefined; readonly limit: number },
    context: CallContext,
  ): Promise<LogPage>;
}
