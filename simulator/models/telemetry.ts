/** What a BMC notices about its machine. */
export type HardwareEventKind =
  | 'powered-on'
  | 'powered-off'
  | 'post-begun'
  | 'system-running'
  | 'nothing-bootable'
  | 'halted'
  | 'erased'
  | 'erase-failed'
  | 'test';

/** A log of a BMC. */
export interface LogModel {
  readonly id: string;
  readonly name: string;
  readonly under: 'system' | 'manager';
}

/** What a BMC measures, stores and reports. */
export interface TelemetryBehaviour {
  /** What measures the machine; undefined where nothing does. */
  readonly sensors?: {
    /** The Sensors collection of the chassis. */
    readonly collection: boolean;
    /** Thermal, and readings in Power: the older form. */
    readonly thermal: boolean;
    readonly fanUnit: 'RPM' | 'Percent';
  };
  /** Logs; undefined where there are none. */
  readonly logs?: {
    readonly services: readonly LogModel[];
    readonly newestFirst: boolean;
    /** Entries in one answer; all of them when undefined. */
    readonly pageSize?: number;
    /** The vendor's own message ids; DMTF's where it has none. */
    readonly ids?: Partial<Readonly<Record<HardwareEventKind, string>>>;
  };
  /** The event service; undefined where there is none. */
  readonly events?: {
    /** Whether events can be had as a stream (server-sent events). */
    readonly stream: boolean;
    /** How many subscriptions there can be. */
    readonly limit: number;
    /** Whether a subscription must name EventTypes, as before version 1.5 of its schema. */
    readonly typesRequired: boolean;
    /** Properties of a subscription that are refused. */
    readonly refuses: readonly string[];
  };
  /** How the serial console is reached; undefined where the system reports nothing about it. */
  readonly serialConsole?: {
    /** Consoles that can be open at once. */
    readonly sessions: number;
    readonly webSocket: boolean;
    /** Announced ports of other protocols; nothing listens there. */
    readonly sshPort?: number;
    readonly ipmiPort?: number;
  };
}
